"""Build the documentation site: `python docs/site/build.py site`. `make docs` runs it in an environment of its own.

The pages are laid out in `.cache/site`, together with the reference, which the generator writes. Then MkDocs builds the
site, and all links inside of it are checked.
"""

from __future__ import annotations

import re
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".cache" / "site"
PAGES = WORK / "pages"
TITLE = re.compile(r"^(?:title:|#) +(.+?)(?: \{.*\})?$", re.M)

sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from descriptions import with_descriptions  # noqa: E402
from links import broken_links  # noqa: E402
from mkdocs_run import run_mkdocs, settings_for  # noqa: E402
from navigation import expanded  # noqa: E402
from pages import lay_out  # noqa: E402
from search_weights import with_weight  # noqa: E402

from generator.reference.example_code import MissingExample  # noqa: E402
from generator.reference.reference import write_reference  # noqa: E402


def main(arguments: Sequence[str]) -> int:
    """Build the site into the folder that is the only argument. Return the exit code."""
    output = Path(arguments[0]).resolve()
    started = time.perf_counter()
    try:
        areas = _lay_out_all()
    except (ValueError, MissingExample) as error:
        print(error, file=sys.stderr)
        return 1
    titles = {name: _title(name) for name in sorted(path.relative_to(PAGES).as_posix() for path in PAGES.rglob("*.md"))}
    settings = settings_for(PAGES, output)
    settings["nav"] = list(expanded(settings["nav"], titles, areas))
    code, messages = run_mkdocs(settings, WORK / "mkdocs.yml")
    if code or messages:
        print(messages, file=sys.stderr)
        return code or 1
    broken = broken_links(output)
    for problem in broken:
        print(problem, file=sys.stderr)
    if broken:
        print(f"{len(broken)} broken links", file=sys.stderr)
        return 1
    _report(output, time.perf_counter() - started)
    return 0


def _lay_out_all() -> dict[str, list[str]]:
    """Write all pages, and return the names of the resources by area.

    Raises:
        ValueError: A link of a page leads to a file that the site does not have, or a page has no description.
        MissingExample: An operation has no example.
    """
    lay_out(ROOT, PAGES)
    for name in ("site.css", "search.js"):
        shutil.copyfile(ROOT / "docs" / "site" / name, PAGES / name)
    shutil.copytree(ROOT / "docs" / "site" / "reference", PAGES / "reference")
    package = ROOT / "generated_client" / "aiomodelarts"
    areas = write_reference(ROOT / "spec", package, ROOT / "docs" / "operations.md", PAGES / "reference")
    pages = {path.relative_to(PAGES).as_posix(): path.read_text(encoding="utf-8") for path in PAGES.rglob("*.md")}
    for name, text in with_descriptions(dict(sorted(pages.items()))).items():
        (PAGES / name).write_text(with_weight(name, text), encoding="utf-8")
    return areas


def _title(name: str) -> str:
    """Return the title of a page, or its name if it has none."""
    title = TITLE.search((PAGES / name).read_text(encoding="utf-8"))
    return title[1] if title else name


def _report(output: Path, seconds: float) -> None:
    files = [path for path in output.rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in files)
    size = sum(path.stat().st_size for path in files) / 1e6
    print(f"built {pages} pages, {size:.1f} MB, in {seconds:.0f} s; all internal links lead somewhere")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
