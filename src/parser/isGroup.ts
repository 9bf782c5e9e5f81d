const group =
  /^(?:group|gruppe|groupe|grupo|girone|grupa|skupina|группа)(?=\s)(?!.*play-?offs?)|^(?:league|liga)(?:,|$)|\bmatchday\b|\b(?:group|league) (?:stage|phase)\b/iu;

/** Whether a heading is that of a group or a league, whose matches are no part of a knockout cup: "Group A", "Matchday 1". */
export const isGroup = (name: string): boolean => group.test(name);
