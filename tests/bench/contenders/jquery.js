import jquery from 'jquery';

// jquery-bracket looks for it among the globals.
globalThis.jQuery = jquery;
globalThis.$ = jquery;
