/* Search, filters, addresses, copying and colours. Without it, everything can still be read. */
(() => {
  'use strict';

  const root = document.documentElement;
  root.classList.add('js');

  // Rows far from the window are not laid out. Here and not in the style, as validators of CSS do not know these yet.
  if (typeof CSSStyleSheet === 'function' && 'adoptedStyleSheets' in document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      @media screen {
        tbody tr, #_index { content-visibility: auto; contain-intrinsic-size: auto none auto 20rem; }
        ::highlight(match) { background-color: var(--match); }
      }`);
    document.adoptedStyleSheets = [sheet];
  }

  /* Colours */

  const THEME_KEY = 'cheatsheet-theme';

  // A browser may refuse to remember, as in a frame without an origin; the choice then holds as long as the page.
  function remembered() {
    try {
      return localStorage.getItem(THEME_KEY) ?? '';
    } catch {
      return '';
    }
  }

  function remember(theme) {
    try {
      if (theme) {
        localStorage.setItem(THEME_KEY, theme);
      } else {
        localStorage.removeItem(THEME_KEY);
      }
    } catch {
      // See above.
    }
  }

  function paint(theme) {
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  }

  paint(remembered());

  /* Texts that compare without regard to case and diacritics */

  function fold(text) {
    return text.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').replaceAll('ß', 'ss').replaceAll('ς', 'σ');
  }

  const texts = (parent, selector) => Array.from(parent.querySelectorAll(selector), element => element.textContent);
  const byId = id => document.getElementById(id);
  const filled = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (place, index) => values[index] ?? place);

  /* The index: made of the page itself, in slices, so that nobody waits for it. */

  const SLICE_MILLISECONDS = 8;
  const later = window.requestIdleCallback
    ? work => window.requestIdleCallback(work, { timeout: 200 })
    : work => setTimeout(work, 1);

  class Index {
    constructor() {
      this.sections = Array.from(document.querySelectorAll('section.concepts'), element => ({
        element,
        rows: Array.from(element.querySelectorAll('tbody > tr'), row => ({ row, shown: true })),
        link: document.querySelector(`nav a[href="#${element.id}"]`)?.parentElement,
      }));
      this.entries = this.sections.flatMap(section => section.rows);
      this.symptoms = new Map();
      this.ofConcept = new Map();
      for (const article of document.querySelectorAll('#_symptoms article')) {
        const concepts = Array.from(article.querySelectorAll('ol a'), link => link.hash.slice(1));
        this.symptoms.set(article.id, { article, concepts: new Set(concepts) });
        const text = fold(article.querySelector('h3').textContent);
        for (const concept of concepts) {
          this.ofConcept.set(concept, `${this.ofConcept.get(concept) ?? ''}${text}\n`);
        }
      }
      this.next = 0;
      this.waiting = [];
      this.#work();
    }

    get ready() {
      return this.next === this.entries.length;
    }

    /** Calls back once every row is known. */
    whenReady(callback) {
      if (this.ready) {
        callback();
      } else {
        this.waiting.push(callback);
      }
    }

    #work() {
      const end = performance.now() + SLICE_MILLISECONDS;
      while (!this.ready && performance.now() < end) {
        this.#read(this.entries[this.next]);
        this.next += 1;
      }
      if (this.ready) {
        this.waiting.splice(0).forEach(callback => callback());
      } else {
        later(() => this.#work());
      }
    }

    #read(entry) {
      const { row } = entry;
      entry.title = row.querySelector('.term').textContent;
      entry.name = fold(entry.title);
      entry.tags = texts(row, '.tags a');
      entry.level = row.querySelector('.level')?.classList.item(1) ?? '';
      entry.tagText = fold(entry.tags.join('\n'));
      entry.symptomText = this.ofConcept.get(row.id) ?? '';
      const blocks = 'pre, figcaption .title, .description > ul > li, dd.use, dd.avoid, dd.verify, dd.versions li';
      entry.text = fold(texts(row, blocks).join('\n'));
    }
  }

  /* How well a term fits: name before tag before symptom before text; infinite if not at all. */

  const WORD_START = /[\p{L}\p{N}]/u;

  function startsWord(text, at) {
    return at === 0 || !WORD_START.test(text[at - 1]);
  }

  function distance(entry, term) {
    const at = entry.name.indexOf(term);
    if (at >= 0) {
      return at === 0 ? 0 : startsWord(entry.name, at) ? 1 : 2;
    }
    const tag = entry.tagText.indexOf(term);
    if (tag >= 0) {
      return startsWord(entry.tagText, tag) ? 4 : 5;
    }
    if (entry.symptomText.includes(term)) {
      return 7;
    }
    return entry.text.includes(term) ? 10 : Infinity;
  }

  function hitsOf(index, state) {
    const query = fold(state.q.trim());
    const terms = query.split(/\s+/u).filter(Boolean);
    const symptom = index.symptoms.get(state.symptom);
    const hits = [];
    index.entries.forEach((entry, order) => {
      if ((state.level && entry.level !== state.level)
          || (state.tag && !entry.tags.includes(state.tag))
          || (symptom && !symptom.concepts.has(entry.row.id))) {
        return;
      }
      let sum = entry.name === query ? -1 : 0;
      for (const term of terms) {
        sum += distance(entry, term);
        if (sum === Infinity) {
          return;
        }
      }
      hits.push({ entry, order, sum });
    });
    return hits.sort((a, b) => a.sum - b.sum || a.order - b.order);
  }

  /* Marking what was found, where the browser can do so without touching the page's text. */

  const MARKED_ROWS = 60;

  function mark(hits, query) {
    if (!('highlights' in CSS)) {
      return;
    }
    const terms = fold(query).split(/\s+/u).filter(Boolean);
    const ranges = terms.length === 0 ? [] : hits.slice(0, MARKED_ROWS).flatMap(hit => rangesIn(hit.entry.row, terms));
    CSS.highlights.set('match', new Highlight(...ranges));
  }

  function rangesIn(row, terms) {
    const ranges = [];
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = fold(node.data);
      // Where folding changes lengths, places would be wrong.
      if (text.length === node.data.length && !node.parentElement.closest('.copy, .anchor, dt, .lang, .level')) {
        for (const term of terms) {
          for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + term.length);
            ranges.push(range);
          }
        }
      }
    }
    return ranges;
  }

  /* The page */

  const LISTED = 20;
  const PAUSE_MILLISECONDS = 60;
  const FILTERS = ['level', 'tag', 'symptom'];

  function start() {
    const form = byId('_find');
    const input = byId('_q');
    const list = byId('_hits');
    const count = byId('_count');
    const none = byId('_none');
    const said = byId('_said');
    const apart = ['_about', '_symptoms', '_index'].map(byId).filter(Boolean);
    const selects = new Map(FILTERS.map(name => [name, byId(`_${name}`)]).filter(([, select]) => select));
    const index = new Index();
    let active = -1;
    let pause = 0;
    let marking = 0;

    form.hidden = false;
    count.textContent = filled(count.dataset.all, index.entries.length);

    function state() {
      const values = { q: input.value };
      FILTERS.forEach(name => { values[name] = selects.get(name)?.value ?? ''; });
      return values;
    }

    const isFiltered = values => values.q.trim() !== '' || FILTERS.some(name => values[name] !== '');

    function setControls(params) {
      input.value = params.get('q') ?? '';
      selects.forEach((select, name) => {
        select.value = params.get(name) ?? '';
        // A value that this sheet has not is no wish.
        if (select.selectedIndex < 0) {
          select.value = '';
        }
      });
    }

    /* What is shown */

    function show(listing) {
      const values = state();
      index.whenReady(() => {
        const filtered = isFiltered(values);
        const hits = hitsOf(index, values);
        const found = new Set(hits.map(hit => hit.entry));
        for (const section of index.sections) {
          const shown = filtered ? section.rows.filter(entry => found.has(entry)).length : section.rows.length;
          const away = filtered && shown === 0;
          section.element.hidden = away;
          section.link?.classList.toggle('without', away);
          const number = section.link?.querySelector('.count');
          if (number) {
            number.textContent = shown;
          }
          // Rows of a hidden table need no change of their own.
          if (!away) {
            for (const entry of section.rows) {
              const is = found.has(entry);
              if (is !== entry.shown) {
                entry.row.hidden = !is;
                entry.shown = is;
              }
            }
          }
        }
        apart.forEach(section => { section.hidden = filtered; });
        showSymptom(values.symptom);
        none.hidden = hits.length > 0 || !filtered;
        form.querySelector('.clear').hidden = !filtered;
        count.textContent = filtered
          ? filled(count.dataset.some, hits.length, index.entries.length)
          : filled(count.dataset.all, index.entries.length);
        fill(listing && values.q.trim() ? hits : []);
        clearTimeout(marking);
        marking = setTimeout(() => mark(hits, values.q), PAUSE_MILLISECONDS);
      });
    }

    /** Shows the symptom that is filtered by, with its concepts in the order to look at them. */
    function showSymptom(id) {
      const chosen = index.symptoms.get(id);
      index.symptoms.forEach(symptom => { symptom.article.hidden = Boolean(chosen) && symptom !== chosen; });
      if (chosen) {
        byId('_symptoms').hidden = false;
      }
    }

    /* The list of best matches */

    function fill(hits) {
      list.replaceChildren(...hits.slice(0, LISTED).map((hit, i) => {
        const item = document.createElement('li');
        item.id = `_hit-${i}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        item.dataset.concept = hit.entry.row.id;
        const name = document.createElement('bdi');
        name.textContent = hit.entry.title;
        const table = document.createElement('small');
        table.dir = 'auto';
        table.textContent = hit.entry.row.closest('section').querySelector('h2').textContent;
        item.append(name, table);
        return item;
      }));
      list.hidden = list.childElementCount === 0;
      list.scrollTop = 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
      activate(list.hidden ? -1 : 0);
    }

    function activate(position) {
      list.children[active]?.setAttribute('aria-selected', 'false');
      active = position;
      const item = list.children[active];
      if (item) {
        item.setAttribute('aria-selected', 'true');
        input.setAttribute('aria-activedescendant', item.id);
        item.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }

    function jump(item) {
      if (item) {
        const row = byId(item.dataset.concept);
        fill([]);
        note('pushState', `#${row.id}`);
        settle(row);
        row.focus({ preventScroll: true });
      }
    }

    /* The address, so that a view can be kept and shared */

    function note(how, hash) {
      const values = state();
      const params = new URLSearchParams(location.search);
      ['q', ...FILTERS].forEach(name => {
        if (values[name].trim()) {
          params.set(name, values[name]);
        } else {
          params.delete(name);
        }
      });
      const query = params.toString();
      const address = location.pathname + (query ? `?${query}` : '') + hash;
      try {
        if (address !== location.pathname + location.search + location.hash) {
          history[how](null, '', address);
        }
      } catch {
        // A page in a frame without an origin has no address to change; search works all the same.
      }
    }

    /** A place that the filters hide is no place to come back to. */
    function hashKept() {
      const target = byId(location.hash.slice(1));
      return target && target.closest('[hidden]') ? '' : location.hash;
    }

    function changed(how, listing) {
      clearTimeout(pause);
      pause = 0;
      show(listing);
      index.whenReady(() => note(how, hashKept()));
    }

    function clear() {
      setControls(new URLSearchParams());
      changed('pushState', false);
    }

    /** Takes filters away when they hide what an address leads to. */
    function reveal() {
      const target = byId(location.hash.slice(1));
      if (target && target.closest('[hidden]')) {
        setControls(new URLSearchParams());
        show(false);
        note('replaceState', location.hash);
      }
      if (target) {
        settle(target);
      }
    }

    /** Scrolls there until it stays there: rows above get their real heights only when they come near. */
    function settle(target, tries = 5) {
      target.scrollIntoView({ behavior: 'instant' });
      const before = target.getBoundingClientRect().top;
      requestAnimationFrame(() => requestAnimationFrame(() => {
        if (tries > 1 && Math.abs(target.getBoundingClientRect().top - before) > 1) {
          settle(target, tries - 1);
        }
      }));
    }

    function restore() {
      setControls(new URLSearchParams(location.search));
      show(false);
      index.whenReady(reveal);
    }

    /* Copying */

    async function copy(button) {
      const code = button.closest('figure').querySelector('code');
      if (await copied(code.textContent)) {
        const label = button.textContent;
        button.textContent = button.dataset.done;
        said.textContent = button.dataset.done;
        setTimeout(() => {
          button.textContent = label;
          said.textContent = '';
        }, 1500);
      } else {
        getSelection().selectAllChildren(code);
        said.textContent = said.dataset.failed;
      }
    }

    async function copied(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return copiedTheOldWay(text);
      }
    }

    // Pages that came over plain HTTP have no clipboard of the newer kind.
    function copiedTheOldWay(text) {
      const area = document.createElement('textarea');
      area.value = text;
      area.className = 'unseen';
      document.body.append(area);
      area.select();
      const done = document.execCommand('copy');
      area.remove();
      return done;
    }

    /* Events */

    input.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => changed('replaceState', true), PAUSE_MILLISECONDS);
    });

    input.addEventListener('keydown', event => {
      const last = list.childElementCount - 1;
      if (event.key === 'ArrowDown' && last >= 0) {
        activate(active < last ? active + 1 : 0);
      } else if (event.key === 'ArrowUp' && last >= 0) {
        activate(active > 0 ? active - 1 : last);
      } else if (event.key === 'Enter' && !event.isComposing) {
        if (pause !== 0) {
          // What was typed just now counts, too.
          changed('replaceState', true);
        }
        index.whenReady(() => jump(list.children[Math.max(active, 0)]));
      } else {
        return;
      }
      event.preventDefault();
    });

    input.addEventListener('blur', () => fill([]));

    list.addEventListener('mousedown', event => {
      // Keeps the focus in the field, so that the list is there when the button is let go.
      event.preventDefault();
    });
    list.addEventListener('click', event => jump(event.target.closest('li')));

    form.addEventListener('submit', event => event.preventDefault());
    selects.forEach(select => select.addEventListener('change', () => changed('pushState', false)));

    document.addEventListener('keydown', event => {
      const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
      if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.focus();
        input.select();
      } else if (event.key === 'Escape' && !event.isComposing && isFiltered(state())) {
        event.preventDefault();
        clear();
      }
    });

    document.addEventListener('click', event => {
      const button = event.target.closest('button');
      const link = event.target.closest('main a[href^="?"]');
      if (button?.classList.contains('copy')) {
        copy(button);
      } else if (button?.classList.contains('clear')) {
        clear();
        input.focus();
      } else if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        setControls(new URLSearchParams(link.search));
        changed('pushState', false);
        byId('_main').focus({ preventScroll: true });
        scrollTo({ top: 0, behavior: 'instant' });
      }
    });

    const theme = byId('_theme');
    theme.closest('label').hidden = false;
    theme.value = root.dataset.theme ?? '';
    theme.addEventListener('change', () => {
      paint(theme.value);
      remember(theme.value);
    });

    addEventListener('popstate', restore);
    restore();
    followReading(index);
  }

  /** Shows in the contents which table is being read. */
  function followReading(index) {
    const inView = new Set();
    const observer = new IntersectionObserver(changes => {
      changes.forEach(change => {
        if (change.isIntersecting) {
          inView.add(change.target);
        } else {
          inView.delete(change.target);
        }
      });
      const current = index.sections.find(section => inView.has(section.element));
      index.sections.forEach(section => {
        const link = section.link?.querySelector('a');
        if (section === current) {
          link?.setAttribute('aria-current', 'true');
        } else {
          link?.removeAttribute('aria-current');
        }
      });
    }, { rootMargin: '-15% 0px -80% 0px' });
    index.sections.forEach(section => observer.observe(section.element));
  }

  document.addEventListener('DOMContentLoaded', start);
})();
