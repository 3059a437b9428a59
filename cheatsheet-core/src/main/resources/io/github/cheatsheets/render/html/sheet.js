/* Search, filters, addresses, copying and colours. Without it, everything can still be read. */
(() => {
  'use strict';

  const root = document.documentElement;
  root.classList.add('js');

  // Here and not in the style, as validators of CSS do not know these yet. On a long page, groups of rows that are far from
  // the window are not laid out; on others all are, so that links land where they lead at once.
  if (typeof CSSStyleSheet === 'function' && 'adoptedStyleSheets' in document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      @property --rows { syntax: "<number>"; inherits: false; initial-value: 1; }
      @media screen {
        .long tbody {
          margin-inline: -0.75rem;
          padding-inline: 0.75rem;
          content-visibility: auto;
          contain-intrinsic-size: auto none auto calc(var(--rows) * 20rem);
        }
        .long #_index { content-visibility: auto; contain-intrinsic-size: auto none auto 20rem; }
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

  /* Long work */

  const SLICE_MILLISECONDS = 8;

  /** Takes steps in slices, from the next frame on, so that the page answers before and in between. */
  class Work {
    #steps;
    #frame;
    #timer = 0;

    constructor(steps) {
      this.#steps = steps;
      this.#frame = requestAnimationFrame(() => this.#next());
    }

    #next() {
      this.#timer = setTimeout(() => {
        const end = performance.now() + SLICE_MILLISECONDS;
        while (performance.now() < end) {
          if (this.#steps.next().done) {
            return;
          }
        }
        this.#next();
      });
    }

    /** Leaves the steps that are left. */
    stop() {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#timer);
    }

    /** Takes the steps that are left at once. */
    finish() {
      this.stop();
      Array.from(this.#steps);
    }
  }

  /* The index, made of the page itself */

  class Index {
    #ready = false;
    #waiting = [];

    constructor() {
      const links = new Map(Array.from(document.querySelectorAll('nav li'), item => [item.firstChild.hash, item]));
      this.sections = Array.from(document.querySelectorAll('section.concepts'), element => {
        const section = { element, link: links.get(`#${element.id}`) };
        section.groups = Array.from(element.querySelectorAll('tbody'), body => {
          const group = { element: body, section };
          group.entries = Array.from(body.rows, row => ({ row, group, shown: true }));
          return group;
        });
        return section;
      });
      this.groups = this.sections.flatMap(section => section.groups);
      this.entries = this.groups.flatMap(group => group.entries);
      this.symptoms = new Map(Array.from(document.querySelectorAll('#_symptoms article'), article => {
        const concepts = new Set(Array.from(article.querySelectorAll('ol a'), link => link.hash.slice(1)));
        return [article.id, { article, concepts, text: fold(article.querySelector('h3').textContent) }];
      }));
      new Work(this.#read());
    }

    /** Calls back once every row is known. */
    whenReady(callback) {
      if (this.#ready) {
        callback();
      } else {
        this.#waiting.push(callback);
      }
    }

    * #read() {
      const symptoms = new Map();
      for (const { concepts, text } of this.symptoms.values()) {
        concepts.forEach(id => symptoms.set(id, `${symptoms.get(id) ?? ''}${text}\n`));
      }
      for (const entry of this.entries) {
        Object.assign(entry, searchable(entry.row, symptoms));
        yield;
      }
      this.#ready = true;
      this.#waiting.splice(0).forEach(callback => callback());
    }
  }

  function searchable(row, symptoms) {
    const title = row.querySelector('.term').textContent;
    const tags = texts(row, '.tags a');
    const blocks = 'pre, figcaption .title, .description > ul > li, dd.use, dd.avoid, dd.verify, dd.versions li';
    return {
      id: row.id,
      title,
      tags,
      level: row.querySelector('.level')?.classList.item(1) ?? '',
      name: fold(title),
      tagText: fold(tags.join('\n')),
      symptomText: symptoms.get(row.id) ?? '',
      text: fold(texts(row, blocks).join('\n')),
    };
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

  /** Answers what is asked, each time from what was found before if no more than that can be found. */
  class Search {
    #index;
    #last;

    constructor(index) {
      this.#index = index;
    }

    /** Returns the entries that fit, in the order of the page, and the same from the best on. */
    answer({ q, level, tag, symptom }) {
      const query = fold(q.trim());
      const filters = JSON.stringify([level, tag, symptom]);
      const narrower = this.#last && this.#last.filters === filters && query.startsWith(this.#last.query);
      const among = narrower ? this.#last.found : this.#index.entries;
      const concepts = this.#index.symptoms.get(symptom)?.concepts;
      const terms = query.split(/\s+/u).filter(Boolean);
      const found = [];
      const ranks = [];
      for (const entry of among) {
        if ((!level || entry.level === level) && (!tag || entry.tags.includes(tag)) && (concepts?.has(entry.id) ?? true)) {
          const sum = entry.name === query ? 0 : terms.reduce((total, term) => total + distance(entry, term), 1);
          if (sum < Infinity) {
            found.push(entry);
            (ranks[sum] ??= []).push(entry);
          }
        }
      }
      this.#last = { filters, query, found };
      return { found, best: ranks.flat() };
    }
  }

  /** What of the page is shown. */
  class View {
    #index;
    #apart = ['_about', '_symptoms', '_index'].map(byId).filter(Boolean);
    #none = byId('_none');
    #work = null;

    constructor(index) {
      this.#index = index;
    }

    /** Shows the entries that were found, and the symptom whose they are; or everything. From the top on, so that what is seen is right first. */
    show(found, symptom) {
      this.#work?.stop();
      this.#work = new Work(this.#steps(found, symptom));
    }

    /** Waits for nothing that is still to be shown or hidden. */
    finish() {
      this.#work?.finish();
    }

    * #steps(found, symptom) {
      this.#apart.forEach(section => { section.hidden = found !== null; });
      this.#none.hidden = found === null || found.length > 0;
      this.#showSymptom(symptom);
      yield;
      const shown = new Set(found ?? this.#index.entries);
      const counts = new Map();
      for (const { group } of shown) {
        counts.set(group, (counts.get(group) ?? 0) + 1);
      }
      for (const section of this.#index.sections) {
        yield* this.#section(section, shown, counts);
      }
    }

    /** Shows the symptom that is filtered by, with its concepts in the order to look at them. */
    #showSymptom(symptom) {
      this.#index.symptoms.forEach(({ article }) => { article.hidden = Boolean(symptom) && article !== symptom.article; });
      if (symptom) {
        byId('_symptoms').hidden = false;
      }
    }

    * #section({ element, link, groups }, shown, counts) {
      const count = groups.reduce((sum, group) => sum + (counts.get(group) ?? 0), 0);
      element.hidden = count === 0;
      link?.classList.toggle('without', count === 0);
      link?.querySelector('.count').replaceChildren(count);
      yield;
      // Rows of a hidden table need no change of their own.
      for (const group of count > 0 ? groups : []) {
        group.element.style.setProperty('--rows', counts.get(group) ?? 0);
        for (const entry of group.entries) {
          const is = shown.has(entry);
          if (is !== entry.shown) {
            entry.row.hidden = !is;
            entry.shown = is;
            yield;
          }
        }
      }
    }
  }

  /* Marking what was found, where the browser can do so without touching the page's text. */

  const MARKED_ROWS = 60;

  function mark(entries, query) {
    if (!('highlights' in CSS)) {
      return;
    }
    const terms = fold(query).split(/\s+/u).filter(Boolean);
    const ranges = terms.length === 0 ? [] : entries.slice(0, MARKED_ROWS).flatMap(({ row }) => rangesIn(row, terms));
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
            // Not a live range: each of those would be asked about each change of the page.
            ranges.push(new StaticRange({
              startContainer: node, startOffset: at, endContainer: node, endOffset: at + term.length,
            }));
          }
        }
      }
    }
    return ranges;
  }

  /* The page */

  const LISTED = 20;
  const PAUSE_MILLISECONDS = 60;
  const NOTE_MILLISECONDS = 250;
  const CALM_FRAMES = 10;
  const FILTERS = ['level', 'tag', 'symptom'];

  function start() {
    const form = byId('_find');
    const input = byId('_q');
    const list = byId('_hits');
    const count = byId('_count');
    const said = byId('_said');
    const selects = new Map(FILTERS.map(name => [name, byId(`_${name}`)]).filter(([, select]) => select));
    const index = new Index();
    const search = new Search(index);
    const view = new View(index);
    let active = -1;
    let pause = 0;
    let noting = 0;
    let marking = 0;
    let settling = 0;

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
      const filtered = isFiltered(values);
      const { found, best } = filtered ? search.answer(values) : { found: null, best: [] };
      form.classList.toggle('filtered', filtered);
      count.textContent = filtered
        ? filled(count.dataset.some, best.length, index.entries.length)
        : filled(count.dataset.all, index.entries.length);
      view.show(found, index.symptoms.get(values.symptom));
      fill(listing && values.q.trim() ? best : []);
      clearTimeout(marking);
      marking = setTimeout(() => mark(best, values.q), PAUSE_MILLISECONDS);
    }

    /* The list of best matches */

    function fill(entries) {
      list.replaceChildren(...entries.slice(0, LISTED).map((entry, i) => {
        const item = document.createElement('li');
        item.id = `_hit-${i}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        item.dataset.concept = entry.id;
        const name = document.createElement('bdi');
        name.textContent = entry.title;
        const table = document.createElement('small');
        table.dir = 'auto';
        table.textContent = entry.group.section.element.querySelector('h2').textContent;
        item.append(name, table);
        return item;
      }));
      list.hidden = list.childElementCount === 0;
      input.setAttribute('aria-expanded', String(!list.hidden));
      list.scrollTop = 0;
      activate(list.hidden ? -1 : 0);
    }

    function activate(position) {
      list.children[active]?.setAttribute('aria-selected', 'false');
      active = position;
      const item = list.children[active];
      if (item) {
        item.setAttribute('aria-selected', 'true');
        input.setAttribute('aria-activedescendant', item.id);
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }

    function moveTo(position) {
      activate(position);
      list.children[active].scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }

    function jump(item) {
      if (item) {
        const row = byId(item.dataset.concept);
        fill([]);
        note('pushState', `#${row.id}`);
        view.finish();
        settle(row);
        row.focus({ preventScroll: true });
      }
    }

    /* The address, so that a view can be kept and shared */

    function note(how, hash) {
      clearTimeout(noting);
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

    function changed(how) {
      clearTimeout(pause);
      pause = 0;
      index.whenReady(() => {
        show(false);
        note(how, hashKept());
      });
    }

    /** What is typed answers at once; its address follows when nothing more is typed, as it costs more than the answer. */
    function typed() {
      pause = 0;
      index.whenReady(() => {
        show(true);
        clearTimeout(noting);
        noting = setTimeout(() => note('replaceState', hashKept()), NOTE_MILLISECONDS);
      });
    }

    function clear() {
      setControls(new URLSearchParams());
      changed('pushState');
    }

    /** Takes filters away when they hide what an address leads to. */
    function reveal() {
      const target = byId(location.hash.slice(1));
      if (target && target.closest('[hidden]')) {
        setControls(new URLSearchParams());
        show(false);
        view.finish();
        note('replaceState', location.hash);
      }
      if (target) {
        settle(target);
      }
    }

    /**
     * Scrolls there until it stays there: rows above get their real heights only when they come near. Whoever scrolls
     * meanwhile is not held.
     */
    function settle(target) {
      cancelAnimationFrame(settling);
      let place = NaN;
      let calm = 0;
      const step = () => {
        target.scrollIntoView({ behavior: 'instant' });
        const now = target.getBoundingClientRect().top + scrollY;
        calm = now === place ? calm + 1 : 0;
        place = now;
        settling = calm < CALM_FRAMES ? requestAnimationFrame(step) : 0;
      };
      step();
    }

    function restore() {
      setControls(new URLSearchParams(location.search));
      if (isFiltered(state())) {
        index.whenReady(() => {
          show(false);
          view.finish();
          reveal();
        });
      } else {
        show(false);
        reveal();
      }
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
      pause = setTimeout(typed, PAUSE_MILLISECONDS);
    });

    input.addEventListener('keydown', event => {
      const last = list.childElementCount - 1;
      if (event.key === 'ArrowDown' && last >= 0) {
        moveTo(active < last ? active + 1 : 0);
      } else if (event.key === 'ArrowUp' && last >= 0) {
        moveTo(active > 0 ? active - 1 : last);
      } else if (event.key === 'Enter' && !event.isComposing) {
        if (pause !== 0) {
          // What was typed just now counts, too.
          clearTimeout(pause);
          typed();
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
    selects.forEach(select => select.addEventListener('change', () => changed('pushState')));

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
        changed('pushState');
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

    ['wheel', 'touchstart', 'pointerdown', 'keydown'].forEach(kind => {
      addEventListener(kind, () => cancelAnimationFrame(settling), { capture: true, passive: true });
    });
    addEventListener('popstate', restore);
    // Browsers go to the place of an address once more when all is loaded.
    addEventListener('load', reveal);
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
