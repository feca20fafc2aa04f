"""Run MkDocs with the settings of the repository for pages in another folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = ROOT / "mkdocs.yml"


def settings_for(pages: Path, output: Path) -> dict[str, Any]:
    """Return the settings in `mkdocs.yml`, with absolute paths.

    Args:
        pages: Folder of the pages.
        output: Folder of the built site.
    """
    settings: dict[str, Any] = yaml.safe_load(SETTINGS.read_text(encoding="utf-8"))
    for plugin in settings["plugins"]:
        if "mkdocstrings" in plugin:
            python = plugin["mkdocstrings"]["handlers"]["python"]
            python["paths"] = [str(ROOT / path) for path in python["paths"]]
            python["options"]["extensions"] = [str(ROOT / path) for path in python["options"]["extensions"]]
    return settings | {"docs_dir": str(pages), "site_dir": str(output)}


def run_mkdocs(settings: dict[str, Any], file: Path) -> tuple[int, str]:
    """Build a site. Warnings are errors.

    Args:
        settings: Settings of MkDocs.
        file: File to write them to.

    Returns:
        Exit code, and the warnings and errors.
    """
    file.write_text(yaml.safe_dump(settings, sort_keys=False), encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(file)]
    done = subprocess.run(
        command,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "true"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    # `--quiet` would also let pages with broken links pass.
    lines = [line for line in done.stdout.splitlines() if line.strip() and not line.startswith("INFO")]
    return done.returncode, "\n".join(lines)
