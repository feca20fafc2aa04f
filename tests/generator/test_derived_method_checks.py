"""Tests that `x-find`, `x-copy`, `x-time` and `x-follow` are checked against the operations and schemas they name.

Each case lists replacements in the small spec. `# here` marks the expected line.
"""

from __future__ import annotations

import re

import pytest

from generator.lint.linter import lint
from generator.spec.bundle import bundle
from tests.generator.test_changelog_waiting import ACTIONS_TEXT, LOG_FILE

WIDGETS, ROOT, LOG = "widgets.yaml", "openapi.yaml", "log.yaml"
Edit = tuple[str, str, str]
FIND = "      x-find: {name: name, id: id}\n"
DOCS = "      x-docs: widgets/create.rst\n"
SEARCH = """\
        - name: search
          in: query
          description: Part of the name to look for.
          schema:
            type: string
          example: w
"""
SORT = "        - name: sortBy\n"


def find(keys: str, *more: Edit) -> list[Edit]:
    search = (WIDGETS, SORT, f"{SEARCH}{SORT}")
    return [(WIDGETS, FIND, f"      x-find:\n        name: name\n        id: id\n{keys}"), search, *more]


def copy(keys: str, *more: Edit) -> list[Edit]:
    return [(WIDGETS, DOCS, f"{DOCS}      x-copy:\n        get: ShowWidget\n        name: name\n{keys}"), *more]


def required_depth() -> Edit:
    parameter = "- {name: depth, in: query, required: true, description: How deep to look., schema: {type: integer}, "
    docs = "      x-docs: widgets/show.rst\n"
    return (WIDGETS, docs, f"{docs}      parameters:\n        {parameter}example: 1}}\n")


FINDING = [
    (
        "get is a PUT",
        find("        filter: {search: '{name}'}\n        get: UpdateWidget  # here\n"),
        "get is UpdateWidget, which is not a GET",
    ),
    (
        "get requires more",
        [*find("        filter: {search: '{name}'}\n        get: ShowWidget  # here\n"), required_depth()],
        "get is ShowWidget, which requires depth",
    ),
    (
        "filter by the index",
        find("        get: ShowWidget\n        filter:\n          search: '{name}'\n          offset: 3  # here\n"),
        "filter names 'offset', which the pager sends",
    ),
    (
        "fixed page size",
        find("        fixed:\n          limit: 5  # here\n"),
        "fixed names 'limit', which the pager sends",
    ),
    (
        "argument in filter and fixed",
        find(
            "        get: ShowWidget\n        fixed: {search: a}\n        filter:\n          search: '{name}'  # here\n"
        ),
        "filter and fixed both name 'search'",
    ),
    (
        "fixed value that is no member",
        find("        fixed:\n          sortBy: colour  # here\n"),
        "fixed has a wrong value of sortBy",
    ),
    (
        "fixed value of another type",
        find("        fixed:\n          search: 5  # here\n"),
        "fixed has a wrong value of search: 5 is not of type",
    ),
    (
        "filter by an enumeration",
        find("        get: ShowWidget\n        filter:\n          sortBy: '{name}'  # here\n"),
        "filter has a wrong value of sortBy",
    ),
    ("nothing fixed", find("        fixed: {}  # here\n"), "fixed is empty"),
    (
        "filter by a header",
        find("        get: ShowWidget\n        filter:\n          X-Trace: '{name}'  # here\n"),
        "filter names 'X-Trace', which the operation does not take",
    ),
]
COPYING = [
    (
        "get is a PUT",
        [(WIDGETS, DOCS, f"{DOCS}      x-copy:\n        get: UpdateWidget  # here\n        name: name\n")],
        "get is UpdateWidget, which is not a GET",
    ),
    (
        "get requires more",
        [
            (WIDGETS, DOCS, f"{DOCS}      x-copy:\n        get: ShowWidget  # here\n        name: name\n"),
            required_depth(),
        ],
        "get is ShowWidget, which requires depth",
    ),
    (
        "lost, but returned",
        copy("        lost: [words, size]  # here\n"),
        "lost names size, which the response of ShowWidget has",
    ),
    (
        "lost and omitted",
        copy("        lost: [words]\n        omit: [words]  # here\n"),
        "words is in lost and in omit",
    ),
    (
        "lost and reset",
        copy("        lost: [words]\n        reset:  # here\n          words: They are old.\n"),
        "words is in lost and in reset",
    ),
    (
        "two arguments for one field",
        copy("        lost: [words]\n        changes:\n          length: size\n          width: size  # here\n"),
        "length and width both change size",
    ),
    (
        "values of a map",
        copy("        lost: [words]\n        values:\n          marks: labels  # here\n"),
        "values names labels, which is not a list of objects with name and value",
    ),
    (
        "needed value that does not exist",
        copy("        lost: [words]\n        needed:\n          size: {parts.kind: [7]}  # here\n"),
        "needed has a wrong value of parts.kind: 7 is not",
    ),
    (
        "text as alternatives",
        copy("        lost: [words]\n        either:\n          size: name  # here\n"),
        "either of size is 'name'",
    ),
]
TIMES = [
    (
        "form and format",
        [
            (WIDGETS, "          format: date-time\n", "          format: date\n"),
            (WIDGETS, "x-time: iso", "x-time: iso  # here"),
        ],
        "x-time is iso, but the format is date",
    ),
    (
        "number with a format of strings",
        [
            (WIDGETS, "          format: int64\n", "          format: date\n"),
            (WIDGETS, "x-time: milliseconds", "x-time: milliseconds  # here"),
        ],
        "x-time is milliseconds, but the format is date",
    ),
    (
        "enumeration",
        [(WIDGETS, "      enum: [name, made_at]\n", "      enum: [name, made_at]\n      x-time: iso  # here\n")],
        "x-time is iso on an enumeration",
    ),
    *(
        (
            f"default of the form {form}",
            [
                (WIDGETS, "          format: date-time\n", f"          default: '{value}'  # here\n"),
                (WIDGETS, "x-time: iso", f"x-time: {form}"),
            ],
            f"the default of finished_on is '{value}', which is not of the form {form}",
        )
        for form, value in (
            ("iso", "2026-11-29 12:00:00"),
            ("iso-offset", "2026-11-29T12:00:00"),
            ("date-and-time", "2026-11-29T12:00:00Z"),
            ("date", "29.11.2026"),
            ("digits", "2026"[:3] + "x"),
            ("local", "noon"),
            ("go", "2026-11-29T12:00:00Z"),
            ("duration-clock", "90"),
            ("duration-text", "90"),
            ("duration-second-digits", "90s"),
        )
    ),
    (
        "example of a parameter",
        [
            (
                WIDGETS,
                SORT,
                SEARCH.replace("type: string", "{type: string, x-time: date}")
                .replace("schema:\n            ", "schema: ")
                .replace("example: w", "example: today  # here")
                + SORT,
            ),
        ],
        "the example of search is 'today', which is not of the form date",
    ),
]
FOLLOWING = [
    ("POST", [(LOG, "    get:\n", "    post:\n"), (LOG, "style: preview}", "style: preview}  # here")], "is not a GET"),
    (
        "no task",
        [
            (LOG, "{widget_id}/tasks/{task_id}/log:\n", "{widget_id}/log:\n"),
            (LOG, re.search(r"(?s)      - name: task_id.*?example: t-1\n", LOG_FILE)[0], ""),
            (LOG, "style: preview}", "style: preview}  # here"),
        ],
        "the path has no task_id",
    ),
    *(
        (
            f"ID called {name}",
            [
                (LOG, "/widgets/{widget_id}/", f"/widgets/{{{name}}}/"),
                (LOG, "name: widget_id", f"name: {name}"),
                (LOG, "style: preview}", f"style: {style}}}  # here"),
            ],
            f"the ID {name} would be called {name}, which the method uses",
        )
        for name, style in (("interval", "preview"), ("timeout", "preview"), ("rounds", "preview"), ("to", "link"))
    ),
    (
        "end that passes",
        [(LOG, "style: preview}", "style: preview, ends: [CREATING]}  # here")],
        "ends contains 'CREATING', which is in transient",
    ),
    (
        "end twice",
        [(LOG, "style: preview}", "style: preview, ends: [BROKEN, BROKEN]}  # here")],
        "ends contains 'BROKEN' twice",
    ),
    (
        "end that is no state",
        [(LOG, "style: preview}", "style: preview, ends: [OVER]}  # here")],
        "ends contains 'OVER', which is not a state",
    ),
    ("no end", [(LOG, "style: preview}", "style: preview, ends: []}  # here")], "no state ends the log"),
    (
        "files of another method",
        [(LOG, "style: preview}", "style: cursor, files: UpdateWidget}  # here")],
        "UpdateWidget is not a GET with the IDs of the log",
    ),
]  # fmt: skip
CASES = [("find", FINDING), ("copy", COPYING), ("time", TIMES), ("follow", FOLLOWING)]


@pytest.mark.parametrize(
    ("edits", "says"),
    [pytest.param(edits, says, id=f"{key}: {name}") for key, cases in CASES for name, edits, says in cases],
)
def test_is_refused_with_its_place(edits: list[Edit], says: str, small_spec) -> None:
    if any(file == LOG for file, _, _ in edits):
        small_spec.write(LOG, LOG_FILE)
        small_spec.replace("      timeout: 60\n", ACTIONS_TEXT, ROOT)
    for file, old, new in edits:
        small_spec.replace(old, new, file)
    files = [path.name for path in small_spec.folder.iterdir()]
    (expected,) = [file for file in files if "# here" in small_spec.read(file)]

    problems = lint(bundle(small_spec.folder))

    place = (f"spec/{expected}", small_spec.line("# here", expected))
    assert [one for one in problems if (one.place.file, one.place.line) == place and says in one.what], problems


@pytest.mark.parametrize(
    "edits",
    [
        find("        filter: {search: '{name}'}\n        get: ShowWidget\n"),
        find("        fixed: {sortBy: name}\n"),
        copy("        lost: [words]\n"),
        copy("        lost: [words]\n        changes: {length: size}\n"),
        copy("        lost: [words]\n        needed: {size: {parts.kind: [0, 1]}}\n"),
        [(WIDGETS, "          format: date-time\n", "          default: '2026-11-29T12:00:00.5Z'\n")],
    ],
)
def test_is_accepted(edits: list[Edit], small_spec) -> None:
    for file, old, new in edits:
        small_spec.replace(old, new, file)

    assert lint(bundle(small_spec.folder)) == []
