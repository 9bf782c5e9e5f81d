/** Why a build ends, in words for whoever asked for it; its stack would tell them nothing. */
export class Refusal extends Error {}
