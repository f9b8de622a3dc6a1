/** What may be chosen, each with the words of its link. The first is chosen where the address says nothing. */
const CHOICES = {
  state: {
    shown: 'Con datos',
    currencies: 'Dos monedas',
    empty: 'Cuenta nueva',
    loading: 'Cargando',
    error: 'Sin conexión',
    alone: 'Sin Backend, por propiedades',
  },
  theme: { page: 'Según el equipo', light: 'Claro', dark: 'Oscuro' },
  density: { comfortable: 'Cómodo', compact: 'Compacto' },
  lang: { 'es-MX': 'Español', en: 'English' },
};

const GROUPS = { state: 'Estado', theme: 'Tema', density: 'Densidad', lang: 'Idioma' };

/** The first of each. */
export const DEFAULTS = Object.fromEntries(Object.entries(CHOICES).map(([name, words]) => [name, Object.keys(words)[0]]));

/** What the address chooses; what it misspells is the default. */
export function readChoices(asked) {
  return Object.fromEntries(
    Object.keys(CHOICES).map((name) => {
      const chosen = asked.get(name);
      return [name, Object.hasOwn(CHOICES[name], chosen ?? '') ? chosen : DEFAULTS[name]];
    }),
  );
}

/** A list of links for each choice; each keeps the others. */
export function showChoices(nav, choices) {
  for (const [name, words] of Object.entries(CHOICES)) {
    const list = document.createElement('ul');
    list.setAttribute('aria-label', GROUPS[name]);
    for (const [value, text] of Object.entries(words)) {
      const link = document.createElement('a');
      link.href = `?${new URLSearchParams({ ...choices, [name]: value })}`;
      link.textContent = text;
      if (choices[name] === value) link.setAttribute('aria-current', 'true');
      list.appendChild(document.createElement('li')).append(link);
    }
    nav.append(list);
  }
}
