// Only in the page of `cargo xtask serve`: waits until the server has a newer build than the one shown.
(async () => {
  let shown = "";
  for (;;) {
    try {
      const newest = await (await fetch("/__version?shown=" + shown, { cache: "no-store" })).text();
      if (shown && newest !== shown) return location.reload();
      shown = newest;
    } catch {
      await new Promise((then) => setTimeout(then, 1000));
    }
  }
})();
