"""`python -m benchmarks`: run the benchmarks and print a table of ratios and goals."""

from . import calls, decoding, imports, paging
from .messages import detail, flat_list, nested_list

ENLARGED = 5


def main() -> None:
    """Run all measurements and print them as Markdown."""
    print(f"messages: list {len(flat_list())} B, nested list {len(nested_list())} B, detail {len(detail())} B\n")
    print("| measurement | aiomodelarts | compared with | ratio | goal |")
    print("|---|---|---|---|---|")
    loaded = imports.run()
    row("import, ms", loaded["aiomodelarts"], "httpx, attrs", loaded["httpx, attrs"], "at most 1.25")
    more = imports.run_enlarged(ENLARGED)
    what = f"import with {ENLARGED} times as many models, ms"
    row(what, more[f"aiomodelarts x {ENLARGED}"], "the actual package", more["aiomodelarts x 1"], "at most 1.05")
    for table in ("models", "operations"):
        what = f"the same, with the names of all {table}, ms"
        row(what, more[f"{table} x {ENLARGED}"], "the actual package", more[f"{table} x 1"], "")
    called = calls.run()
    ours, aiohttp, httpx = called["aiomodelarts"], called["raw aiohttp"], called["raw httpx"]
    flat = "list call with 20 items, CPU ms"
    row(flat, ours["flat_cpu_ms"], "raw aiohttp", aiohttp["flat_cpu_ms"], "at most 2.2")
    row(flat, ours["flat_cpu_ms"], "raw httpx", httpx["flat_cpu_ms"], "")
    busy = "the same, 50 concurrent calls, calls/s"
    row(busy, ours["flat_per_second"], "raw aiohttp", aiohttp["flat_per_second"], "at least 0.45")
    row(busy, ours["flat_per_second"], "raw httpx", httpx["flat_per_second"], "")
    nested = "nested list of 28 kB, 50 concurrent calls, calls/s"
    row(nested, ours["nested_per_second"], "raw aiohttp", aiohttp["nested_per_second"], "500 calls/s")
    row(nested, ours["nested_per_second"], "raw httpx", httpx["nested_per_second"], "")
    pages = paging.run()
    what = f"{paging.PAGES} pages at {paging.LATENCY * 1000:.0f} ms, {paging.AHEAD} prefetched, s"
    row(what, pages["ahead_s"], "without prefetching", pages["one_by_one_s"], "at most 0.167")
    row("the same, peak memory, kB", pages["ahead_kb"], "without prefetching", pages["one_by_one_kb"], "")
    read = decoding.run()
    what = "bytes to nested model, µs"
    row(what, read["aiomodelarts"], "pydantic v2", read["pydantic v2"], "at most 1")
    row(what, read["aiomodelarts"], "stock generator", read["stock generator"], "")
    row(what, read["aiomodelarts"], "orjson alone", read["orjson alone"], "")


def row(what: str, ours: float, beside: str, theirs: float, goal: str) -> None:
    """Print one comparison."""
    print(f"| {what} | {figure(ours)} | {beside} {figure(theirs)} | {ours / theirs:.2f} | {goal} |", flush=True)


def figure(value: float) -> str:
    """Format a number with three significant digits."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


if __name__ == "__main__":
    main()
