"use strict";
// Draws the numbers behind a picture or table, so that they can be pointed at, and read by keyboard and aloud.
(() => {
  const DONKER = matchMedia("(prefers-color-scheme: dark)");
  const SVG = "http://www.w3.org/2000/svg";
  const PATRONEN = ["", "/", ".", "x", "-", "+"];
  const STIL = { displayModeBar: false, displaylogo: false, showTips: false, doubleClick: false, responsive: false };
  const alle = (zoek, in_ = document) => [...in_.querySelectorAll(zoek)];
  const smal = (doek) => doek.clientWidth < 520;
  const kleur = (naam) => getComputedStyle(document.documentElement).getPropertyValue(`--${naam}`).trim();
  const tint = (reeks) => kleur(`tint${reeks.tint + 1}`);

  // Text stays text: the drawing script knows a few tags of its own.
  const kaal = (tekst) => tekst.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

  function breek(tekst, breed) {
    const uit = [""];
    for (const woord of tekst.split(/\s+/)) {
      const met = uit.at(-1) ? `${uit.at(-1)} ${woord}` : woord;
      if (met.length > breed && uit.at(-1)) uit.push(woord);
      else uit[uit.length - 1] = met;
    }
    return uit.map(kaal).join("<br>");
  }

  // What one number says, in the order it is read.
  const zeg = (g, r, p) => [g.reeksen[r].naam, g.punten[p], `${g.maat}: ${g.reeksen[r].gezegd[p]}`];

  // ---- The drawing: its rows, and how it is laid out.

  const HOOGTEN = {
    kolommen: (g, doek) => (smal(doek) ? 280 : 300),
    staven: (g, doek) => 80 + g.punten.length * (smal(doek) ? 62 : 48),
    lijnen: () => 340,
    halters: (g) => 90 + g.punten.length * 44,
  };

  const maakReeks = (g, r, weg) => ({
    hoverinfo: "text", showlegend: false, visible: !weg.has(r),
    hovertext: g.punten.map((_, p) => zeg(g, r, p).map((deel) => breek(deel, 42)).join("<br>")),
  });

  function maakStaven(g, r, weg, liggend) {
    const reeks = g.reeksen[r];
    const plekken = g.punten.map((_, p) => p);
    const waarden = reeks.waarden.map((waarde) => waarde ?? 0);
    return {
      ...maakReeks(g, r, weg), type: "bar", orientation: liggend ? "h" : "v",
      x: liggend ? waarden : plekken, y: liggend ? plekken : waarden,
      // With words on the axis a number is read there and in the table.
      text: g.strepen.length ? undefined : waarden.map((_, p) => (reeks.waarden[p] === null ? "–" : kaal(reeks.gezegd[p]))),
      textposition: "outside", textangle: 0, constraintext: "none", cliponaxis: false, textfont: { color: kleur("inkt") },
      marker: {
        color: tint(reeks), line: { width: 0 },
        pattern: {
          shape: g.reeksen.length > 1 ? PATRONEN[reeks.tint] : "", fillmode: "overlay", size: 7, solidity: 0.28,
          fgcolor: kleur("grond"), bgcolor: tint(reeks),
        },
      },
    };
  }

  const maakLijn = (g, r, weg) => ({
    ...maakReeks(g, r, weg), type: "scatter", mode: g.punten.length > 1 ? "lines" : "markers", x: g.plekken,
    y: g.reeksen[r].waarden, connectgaps: false, marker: { color: tint(g.reeksen[r]), size: 10 },
    line: { color: tint(g.reeksen[r]), width: 3, dash: r ? "7px,5px" : "solid" },
  });

  const maakStanden = (g, r, weg) => ({
    ...maakReeks(g, r, weg), type: "scatter", mode: "markers", cliponaxis: false, x: g.reeksen[r].waarden,
    y: g.punten.map((_, p) => p),
    marker: {
      size: 15, color: tint(g.reeksen[r]), symbol: r ? "diamond" : "circle-open",
      line: { width: 3, color: tint(g.reeksen[r]) },
    },
  });

  function maakVerbinding(g) {
    const [van, tot] = g.reeksen;
    return {
      type: "scatter", mode: "lines", hoverinfo: "skip", showlegend: false, connectgaps: false,
      line: { color: kleur("zacht"), width: 2 },
      x: g.punten.flatMap((_, p) => [van.waarden[p], tot.waarden[p], null]),
      y: g.punten.flatMap((_, p) => [p, p, null]),
    };
  }

  // The axis of numbers: its marks in words where it has those, as many as there is room for; 0 always stays.
  function maakGetallen(g, breed) {
    if (!g.strepen.length) {
      const hoogste = Math.max(1, ...g.reeksen.flatMap((reeks) => reeks.waarden.map((waarde) => waarde ?? 0)));
      const stap = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((maat) => hoogste / maat <= 6) ?? hoogste;
      return { dtick: stap, range: [0, hoogste * 1.16], tickformat: ",d" };
    }
    let strepen = g.strepen;
    while (strepen.length * 74 > breed && strepen.length > 3) {
      const nul = Math.max(0, strepen.findIndex(([waarde]) => waarde === 0));
      strepen = strepen.filter((_, nummer) => (nummer - nul) % 2 === 0);
    }
    const waarden = g.strepen.map(([waarde]) => waarde);
    const [laagste, hoogste] = [Math.min(...waarden), Math.max(...waarden)];
    const rand = (hoogste - laagste) * 0.03;
    return {
      tickvals: strepen.map(([waarde]) => waarde), ticktext: strepen.map(([, woorden]) => breek(woorden, 12)),
      range: [laagste - rand, hoogste + rand],
    };
  }

  function maakTekening(g, doek, weg) {
    const breed = doek.clientWidth;
    const krap = smal(doek);
    const letter = {
      family: "system-ui, 'Segoe UI', 'Liberation Sans', Arial, sans-serif", size: krap ? 11.5 : 13, color: kleur("inkt"),
    };
    const as = {
      fixedrange: true, automargin: true, zeroline: false, gridcolor: kleur("raster"), linecolor: kleur("lijn"),
      tickfont: { color: kleur("zacht") }, ticklen: 4, tickcolor: kleur("raster"), tickangle: 0,
    };
    const opschrift = (tekst) => ({ text: kaal(tekst), font: { ...letter, color: kleur("zacht") }, standoff: 12 });
    const nullijn = { zeroline: true, zerolinecolor: kleur("zacht") };
    const opzij = (ruim) => ({
      ...as, showgrid: false, tickvals: g.punten.map((_, p) => p), ticktext: g.punten.map((punt) => breek(punt, ruim)),
    });
    const boven = [g.punten.length - 0.5, -0.5];
    const opmaak = {
      font: letter, paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)", showlegend: false, dragmode: false,
      margin: { l: 8, r: 12, t: 14, b: 8 }, hovermode: "closest", hoverdistance: 40, separators: ",.",
      width: breed, height: HOOGTEN[g.soort](g, doek),
      hoverlabel: {
        bgcolor: kleur("grond"), bordercolor: kleur("zacht"), font: { ...letter, size: 13 }, align: "left", namelength: 0,
      },
    };
    const rijen = g.reeksen.map((_, r) => r);
    if (g.soort === "kolommen")
      return [rijen.map((r) => maakStaven(g, r, weg, false)), {
        ...opmaak, barmode: "group", bargap: 0.22, bargroupgap: 0.12,
        xaxis: { ...opzij(krap ? 9 : 18), range: [-0.5, g.punten.length - 0.5] },
        yaxis: { ...as, ...maakGetallen(g, Infinity), title: opschrift(g.maat) },
      }];
    if (g.soort === "staven")
      return [rijen.map((r) => maakStaven(g, r, weg, true)), {
        ...opmaak, bargap: 0.35, yaxis: { ...opzij(krap ? 18 : 34), range: boven },
        xaxis: { ...as, ...nullijn, ...maakGetallen(g, breed * (krap ? 0.55 : 0.65)), title: opschrift(g.maat) },
      }];
    if (g.soort === "lijnen") {
      const lang = g.plekken.at(-1) - g.plekken[0];
      const stap = [1, 3, 6, 12, 24, 60, 120].find((maat) => (lang / maat) * 40 <= breed - 90) ?? 240;
      return [rijen.map((r) => maakLijn(g, r, weg)), {
        ...opmaak, yaxis: { ...as, ...maakGetallen(g, Infinity), title: krap ? undefined : opschrift(g.maat) },
        xaxis: { ...as, ...nullijn, showgrid: false, dtick: stap, tick0: 0, tickformat: "d", title: opschrift(g.wat) },
      }];
    }
    const woorden = g.strepen.map(([waarde, zin]) => (krap ? `${waarde}` : breek(zin, 13)));
    return [[...rijen.map((r) => maakStanden(g, r, weg)), maakVerbinding(g)], {
      ...opmaak, margin: { ...opmaak.margin, r: krap ? 14 : 44 }, yaxis: { ...opzij(krap ? 16 : 30), range: boven },
      xaxis: { ...as, ...maakGetallen(g, Infinity), ticktext: woorden, title: opschrift(g.maat) },
    }];
  }

  // ---- The legend: what a row looks like, with its name; a row can be left out.

  const ARCERING = {
    "/": "M0 12 12 0M6 16 22 0M16 16 26 6", "-": "M0 5H26M0 11H26", "+": "M0 5H26M0 11H26M7 0V16M13 0V16M19 0V16",
    x: "M0 12 12 0M6 16 22 0M16 16 26 6M4 0 20 16M14 0 26 12M0 6 10 16",
    ".": "M3 4.5h2M9 4.5h2M15 4.5h2M21 4.5h2M3 11.5h2M9 11.5h2M15 11.5h2M21 11.5h2",
  };

  function maakStaal(g, r) {
    const verf = tint(g.reeksen[r]);
    const patroon = ARCERING[PATRONEN[g.reeksen[r].tint]];
    const beeld = document.createElementNS(SVG, "svg");
    const zet = (ding, eigen) => {
      for (const [naam, waarde] of Object.entries(eigen)) ding.setAttribute(naam, waarde);
      return ding;
    };
    const teken = (soort, eigen) => beeld.append(zet(document.createElementNS(SVG, soort), eigen));
    zet(beeld, { class: "staal", width: 26, height: 16, "aria-hidden": "true" });
    if (g.soort === "lijnen")
      teken("path", { d: "M0 8H26", stroke: verf, "stroke-width": 3, "stroke-dasharray": r ? "7 5" : "none" });
    else if (g.soort === "halters" && r) teken("path", { d: "M13 1 20 8 13 15 6 8Z", fill: verf });
    else if (g.soort === "halters")
      teken("circle", { cx: 13, cy: 8, r: 5.5, fill: "none", stroke: verf, "stroke-width": 3 });
    else {
      teken("rect", { width: 26, height: 16, fill: verf });
      if (patroon) teken("path", { d: patroon, stroke: kleur("grond"), "stroke-width": 1.7, fill: "none" });
    }
    return beeld;
  }

  function maakLegenda(g, legenda, wissel) {
    if (g.reeksen.length < 2) return legenda.remove();
    for (const [r, reeks] of g.reeksen.entries()) {
      const kan = g.soort !== "halters";
      const regel = document.createElement(kan ? "button" : "span");
      regel.append(reeks.naam);
      legenda.append(regel);
      if (!kan) continue;
      Object.assign(regel, { type: "button", title: "Toon of verberg", ariaPressed: "true" });
      regel.addEventListener("click", () => { regel.ariaPressed = String(wissel(r)); });
    }
  }

  // ---- One graph: drawn as the reader comes near; before that its place is as large as it will be.

  function maakGrafiek(vak) {
    const g = JSON.parse(vak.querySelector("script").textContent);
    const [legenda, doek, gelezen] = [".legenda", ".doek", "[role=status]"].map((zoek) => vak.querySelector(zoek));
    const weg = new Set();
    const plek = { r: 0, p: 0 };
    let breedte = 0;
    let begonnen = false;

    const meet = () => { doek.style.height = `${HOOGTEN[g.soort](g, doek)}px`; };
    function teken() {
      begonnen = true;
      breedte = doek.clientWidth;
      meet();
      Plotly.react(doek, ...maakTekening(g, doek, weg), STIL);
      for (const deel of alle(".plot-container", doek)) deel.setAttribute("aria-hidden", "true");
      for (const oud of alle(".staal", legenda)) oud.remove();
      for (const [r, regel] of [...legenda.children].entries()) regel.prepend(maakStaal(g, r));
    }

    function lees() {
      gelezen.textContent = `${zeg(g, plek.r, plek.p).join(", ")}.`;
      Plotly.Fx.hover(doek, [{ curveNumber: plek.r, pointNumber: plek.p }]);
    }
    function stap(r, p) {
      const zichtbaar = [...g.reeksen.keys()].filter((nummer) => !weg.has(nummer));
      if (!zichtbaar.length) return;
      const nu = Math.max(0, zichtbaar.indexOf(plek.r));
      plek.r = zichtbaar[(nu + r + zichtbaar.length) % zichtbaar.length];
      plek.p = Math.min(g.punten.length - 1, Math.max(0, p));
      lees();
    }
    // Along the points and across the rows, as they lie in the drawing.
    const liggend = g.soort === "staven" || g.soort === "halters";
    const [verder, terug, volgende, vorige] = liggend
      ? ["ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft"] : ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"];
    const toetsen = {
      [verder]: () => stap(0, plek.p + 1), [terug]: () => stap(0, plek.p - 1), [volgende]: () => stap(1, plek.p),
      [vorige]: () => stap(-1, plek.p), Home: () => stap(0, 0), End: () => stap(0, g.punten.length - 1),
      Escape: () => Plotly.Fx.unhover(doek),
    };
    doek.addEventListener("keydown", (toets) => {
      const doe = toetsen[toets.key];
      if (!begonnen || !doe || toets.ctrlKey || toets.altKey || toets.metaKey) return;
      toets.preventDefault();
      doe();
    });
    doek.addEventListener("focus", () => { if (begonnen && doek.matches(":focus-visible")) stap(0, plek.p); });
    doek.addEventListener("blur", () => { if (begonnen) Plotly.Fx.unhover(doek); });
    DONKER.addEventListener("change", () => { if (begonnen) teken(); });
    new ResizeObserver(() => {
      if (!doek.clientWidth || doek.clientWidth === breedte) return;
      if (begonnen) teken();
      else meet();
    }).observe(doek);

    vak.hidden = false;
    vak.closest(".heeft-grafiek").classList.add("getekend");
    maakLegenda(g, legenda, (r) => {
      if (!weg.delete(r)) weg.add(r);
      teken();
      return !weg.has(r);
    });
    meet();
    return teken;
  }

  const tekenaars = new Map();
  const kijker = new IntersectionObserver((gezien) => {
    for (const { target, isIntersecting } of gezien) {
      if (!isIntersecting) continue;
      kijker.unobserve(target);
      try {
        tekenaars.get(target)();
        target.dataset.klaar = "";
      } catch (fout) {
        // What cannot be drawn stays as it is on paper.
        target.hidden = true;
        target.closest(".heeft-grafiek").classList.remove("getekend");
        console.error(fout);
      }
    }
  }, { rootMargin: "900px" });
  for (const vak of alle(".grafiek")) {
    tekenaars.set(vak, maakGrafiek(vak));
    kijker.observe(vak);
  }
})();
