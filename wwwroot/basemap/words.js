// Names, numbers and plural forms in the language of the map.

export function createWords(language, texts) {
  const plural = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  const number = (n) => digits.format(n);
  return {
    texts,
    number,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    nameOf: ({ name }) => name ?? '',
    /** «3 أحداث»: the form for the number, with the number in it. */
    count: (forms, n) => forms[plural.select(n)].replace('{0}', number(n)),
    /** The type as the map knows it. */
    typeOf: (type) => (texts.types[type] ? type : 'other'),
  };
}
