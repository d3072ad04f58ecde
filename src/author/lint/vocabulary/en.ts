import type { Words } from './vocabulary.ts';

const list = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
const word = (words: string, flags = 'i') => new RegExp(`\\b(?:${words})\\b`, flags);

const NEGATION = "not|never|except|(?<!at )least|neither|nor|cannot|\\w+n['’]t";

/** Letters whose names begin with a vowel: an F, an LLM. */
const SPELT_WITH_VOWEL = /^[AEFHILMNORSX](?![a-z])/;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;
const SOUNDS_LIKE_CONSONANT = /^(?:uni(?!n)|use|usu|eu|one\b|once)/i;

export const en: Words = {
  stop: list(`
    about above after again against also although among another because been before being below between both
    cannot come comes could does doing done down during each either else ever every from further gets give given
    gives goes have having here however into itself just keep keeps know less like made make makes many might more
    most much must near need needs never next none once only onto other others over rather same shall should since
    some such take takes than that their them themselves then there these they thing things this those though
    through together under until upon used uses using very want wants well were what when where whether which while
    whom whose will with within without would your following question answer statement statements true false right
    wrong correct does first second third
  `),
  absolutes: word(
    'always|never|all|none|every|everyone|everything|only|must|cannot|entirely|completely|impossible|nothing',
  ),
  hedges: word(
    'usually|often|may|might|can|could|about|roughly|mostly|typically|generally|sometimes|likely|close to|perhaps|tends?',
  ),
  qualifiers: /\b(?:because|since|so that|which|while)\b|[(;]/i,
  negations: word(NEGATION),
  emphasised: /\*\*(?:not|except|least|never)\*\*|\b(?:NOT|EXCEPT|LEAST|NEVER)\b/,
  opposites: [
    ['higher', 'lower'],
    ['more', 'less'],
    ['more', 'fewer'],
    ['larger', 'smaller'],
    ['increase', 'decrease'],
    ['increases', 'decreases'],
    ['rises', 'falls'],
    ['before', 'after'],
    ['above', 'below'],
    ['longer', 'shorter'],
    ['faster', 'slower'],
    ['with', 'without'],
    ['frozen', 'trained'],
    ['up', 'down'],
    ['first', 'last'],
  ],
  verdict:
    /^\s*(?:(?:that(?:’s|'s| is)|this is|you are)\s+)?(?:(?:not|quite|in)\s*)?(?:correct|right|wrong|yes|no|not yet|exactly|good|well done|true|false)\b[\s.,;:!–-]*(?:(?:please )?try again\b[\s.!]*)?/i,
  position:
    /\b(?:option|answer|choice|alternative)s?\s+(?:[A-H]\b(?!’|'|\w)|[1-9]\b)|\b(?:first|second|third|fourth|fifth|last|next|previous|above|below)\s+(?:option|answer|choice|alternative)s?\b|\b(?:option|answer|choice|alternative)s?\s+(?:above|below)\b/i,
  letters: /\b(?:[Bb]oth|[Nn]either|[Ee]ither)\s+([A-H])\s+(?:and|or|nor)\s+([A-H])\b/,
  allNone:
    /\b(?:all|none|any|neither|both) of the (?:above|below|others)\b|\b(?:both|neither|all|none) of these\b/i,
  unfocused:
    /^which (?:of the following|of these|one|statements?|options?)?(?: statements?| options?)?\s*(?:(?:is|are) (?:true|correct|right|false)|holds?|applies|apply)\s*[?:]$/i,
  imperative:
    /^(?:predict|compute|calculate|choose|select|name|give|find|estimate|complete|order|match|mark|pick|say|tell|explain|compare|count|decide|judge|write|put|fill|set|bring|move|drag)\b/i,
  sequence:
    /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after (?:that|this|which)|afterwards|finally|last(?:ly)?|at last|to begin with|now|in the end)\b/i,
  article: {
    ending: /\b(an?)\s*:?$/i,
    fits(article, word) {
      const vowel =
        /^[A-Z]{2}/.test(word) || /^[A-Z]\b/.test(word)
          ? SPELT_WITH_VOWEL.test(word)
          : SILENT_H.test(word) || (/^[aeiou]/i.test(word) && !SOUNDS_LIKE_CONSONANT.test(word));
      return (article.toLowerCase() === 'an') === vowel;
    },
  },
  firstWord: { infinitive: /^to\b/i, reason: /^(?:because|by|when|since|if|as)\b/i, ing: /^[a-z]{2,}ing\b/i },
  yesNo: list('yes no true false right wrong'),
  stem(word) {
    const cut = word
      .replace(/['’]s$/, '')
      .replace(/ies$/, 'y')
      .replace(/(?<=\w{4})(?:ing|ed|es|s|ly)$/, '')
      .replace(/(?<=\w{4})e$/, '');
    return cut.replace(/([bdgmnprt])\1$/, '$1');
  },
  syllables: (word) =>
    Math.max(
      1,
      (
        word
          .toLowerCase()
          .replace(/(?:es|ed|e)$/, '')
          .match(/[aeiouy]+/g) ?? []
      ).length,
    ),
};
