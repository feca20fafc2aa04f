"""Build the documentation site: `python docs/site/build.py site`. `make docs` runs it in an environment of its own.

The pages are laid out in `.cache/site`, together with the reference, which the generator writes. Then MkDocs builds the
site, and all links inside of it are checked.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".cache" / "site"
PAGES = WORK / "pages"
TITLE = re.compile(r"^(?:title:|#) +(.+?)(?: \{.*\})?$", re.M)

sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from links import broken_links  # noqa: E402
from navigation import expanded  # noqa: E402
from pages import lay_out  # noqa: E402

from generator.reference.reference import write_reference  # noqa: E402


def main(arguments: Sequence[str]) -> int:
    """Build the site into the folder that is the only argument. Return the exit code."""
    output = Path(arguments[0]).resolve()
    started = time.perf_counter()
    lay_out(ROOT, PAGES)
    for name in ("site.css", "search.js"):
        shutil.copyfile(ROOT / "docs" / "site" / name, PAGES / name)
    shutil.copytree(ROOT / "docs" / "site" / "reference", PAGES / "reference")
    package = ROOT / "generated_client" / "aiomodelarts"
    areas = write_reference(ROOT / "spec", package, ROOT / "docs" / "operations.md", PAGES / "reference")
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    names = sorted(path.relative_to(PAGES).as_posix() for path in PAGES.rglob("*.md"))
    titles = {name: _title(name) for name in names}
    navigation = list(expanded(settings["nav"], titles, areas))
    settings |= {"nav": navigation, "docs_dir": str(PAGES), "site_dir": str(output)}
    settings["plugins"] = list(_with_paths(settings["plugins"]))
    (WORK / "mkdocs.yml").write_text(yaml.safe_dump(settings, sort_keys=False), encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(WORK / "mkdocs.yml")]
    # mkdocstrings formats signatures with the ruff that it finds.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "true", "PATH": path}
    done = subprocess.run(command, env=environment, stderr=subprocess.PIPE, text=True, check=False)
    # `--quiet` would also let pages with broken links pass.
    sys.stderr.writelines(line for line in done.stderr.splitlines(keepends=True) if not line.startswith("INFO"))
    if done.returncode:
        return done.returncode
    broken = broken_links(output)
    for problem in broken:
        print(problem, file=sys.stderr)
    if broken:
        print(f"{len(broken)} broken links", file=sys.stderr)
        return 1
    _report(output, time.perf_counter() - started)
    return 0


def _title(name: str) -> str:
    """Return the title of a page, or its name if it has none."""
    title = TITLE.search((PAGES / name).read_text(encoding="utf-8"))
    return title[1] if title else name


def _with_paths(plugins: Sequence[Any]) -> Iterator[Any]:
    """Yield the plugins, with the place of the package, which is relative to the repository."""
    for plugin in plugins:
        if isinstance(plugin, dict) and "mkdocstrings" in plugin:
            python = plugin["mkdocstrings"]["handlers"]["python"]
            python["paths"] = [str(ROOT / path) for path in python["paths"]]
            python["options"]["extensions"] = [str(ROOT / path) for path in python["options"]["extensions"]]
        yield plugin


def _report(output: Path, seconds: float) -> None:
    files = [path for path in output.rglob("*") if path.is_file()]
    pages = sum(path.suffix == ".html" for path in files)
    size = sum(path.stat().st_size for path in files) / 1e6
    print(f"built {pages} pages, {size:.1f} MB, in {seconds:.0f} s; all internal links lead somewhere")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
