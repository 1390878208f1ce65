// Keys for the whole screen. A key that was handled already (the quick line has
// its own F9) is marked as such by preventDefault and is left alone here.

function toetsVan(e) {
  const voor = (e.ctrlKey ? "Ctrl+" : "") + (e.altKey ? "Alt+" : "") + (e.shiftKey ? "Shift+" : "");
  return voor + e.key;
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const stand = (parentElement.__toetsen ??= { teller: 0 });
  stand.toetsen = data.toetsen;
  stand.meld = (naam) => {
    stand.teller += 1;
    setTriggerValue("toets", { naam, kenmerk: `${Date.now().toString(36)}-${stand.teller}` });
  };
  if (!stand.luister) {
    stand.luister = (e) => {
      if (e.defaultPrevented || e.isComposing || e.repeat) return;
      const naam = toetsVan(e);
      const toets = stand.toetsen.find((t) => t.toets === naam);
      if (!toets) return;
      e.preventDefault();
      stand.meld(toets.naam);
    };
    document.addEventListener("keydown", stand.luister);
  }
  return () => {
    document.removeEventListener("keydown", stand.luister);
    delete parentElement.__toetsen;
  };
}
