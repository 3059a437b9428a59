export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // Ids of the page's own begin with an underscore, which no id of a sheet does.
    'selector-id-pattern': '^_[a-z]+$',
    // The wide form of media queries, as the validator of markup knows no other.
    'media-feature-range-notation': 'prefix',
    'no-descending-specificity': null,
  },
};
