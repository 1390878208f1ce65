// After a restart of the program the framework does not run the screen again by
// itself, and a part of a screen cannot be run alone. This asks for a whole run.
export default function ({ setTriggerValue }) {
  globalThis.__casusHerstel = () => setTriggerValue("roep", Date.now());
  return () => delete globalThis.__casusHerstel;
}
