"""Write the tables into the pages of `docs/migration/`, between their marks."""

from __future__ import annotations

import re
from pathlib import Path

from ..spec.problems import Place, Problem, UnusableInput
from .old_calls import read_client, read_sdk_calls, read_sdk_notes
from .tables import client_tables, command_table, missing_table, sdk_tables

MARKS = re.compile(r"(<!-- table: (?P<name>[\w-]+); made by `make migration` -->\n).*?(<!-- end of table -->)", re.S)
AREA = re.compile(r"^\| ([a-z ]+) \| ((?:`\w+` ?)+) \|$", re.M)


def write_pages(docs: Path, *, check: bool = False) -> list[str]:
    """Write the tables into the pages that have marks for them.

    Args:
        docs: Folder of the documentation.
        check: Write nothing.

    Returns:
        Names of the pages that differed.

    Raises:
        UnusableInput: A page has no marks, or marks of an unknown table.
    """
    tables = all_tables(docs)
    left, differing = set(tables), list[str]()
    for page in sorted((docs / "migration").glob("*.md")):
        text = page.read_text(encoding="utf-8")
        named = [found["name"] for found in MARKS.finditer(text)]
        if unknown := sorted(set(named) - set(tables)):
            raise _unusable(page, f"there is no table {unknown[0]}")
        left -= set(named)
        new = MARKS.sub(lambda found: f"{found[1]}\n{tables[found['name']]}\n\n{found[3]}", text)
        if new != text:
            differing.append(page.name)
            if not check:
                page.write_text(new, encoding="utf-8")
    if left:
        raise _unusable(docs / "migration", f"no page has the table {min(left)}")
    return differing


def _unusable(path: Path, what: str) -> UnusableInput:
    remedy = "compare the marks `<!-- table: NAME; made by `make migration` -->` with generator/migration/pages.py"
    return UnusableInput([Problem(Place(path.name, 1), what, remedy)])


def all_tables(docs: Path) -> dict[str, str]:
    """Return all tables by name.

    Args:
        docs: Folder of the documentation, whose `operations.md` lists the resources of each area.
    """
    otcextensions, session = read_client("otcextensions"), read_client("modelarts_session")
    return {
        "otcextensions": client_tables(otcextensions),
        "otcextensions-commands": command_table(otcextensions),
        "huaweicloudsdkmodelarts": sdk_tables(read_sdk_calls(), areas(docs), read_sdk_notes()),
        "modelarts-session": client_tables(session),
        "modelarts-session-missing": missing_table(session.missing),
    }


def areas(docs: Path) -> dict[str, list[str]]:
    """Return the resources of each area, from the table in `operations.md`."""
    text = (docs / "operations.md").read_text(encoding="utf-8")
    return {found[1]: re.findall(r"`(\w+)`", found[2]) for found in AREA.finditer(text)}
