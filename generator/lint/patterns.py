"""Check that regular expressions are valid wherever they are used: in JSON Schema validators and in Python."""

import re
import warnings
from collections.abc import Iterator

import jsonschema_rs

from ..spec.objects import objects
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap

REMEDY = (
    "write it in the syntax that ECMA 262 and Python share: classes such as [A-Za-z0-9_], groups, *, +, ? and {2,5}"
)
# Python and jsonschema-rs accept these, which are not in ECMA 262: \A, \Z, (?i), (?P<name>...), (?>...), a++.
ESCAPES = re.compile(r"\\(.)", re.DOTALL)
OTHER_ESCAPES = "AEGHKQRZaehz"
SETS = re.compile(r"\[[^]]*\]")
OTHER_SYNTAX = re.compile(r"\(\?(?!:|<?[=!])|[*+?}]\+")


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield regular expressions that are not valid."""
    for found in objects(document):
        if found.kind != "schema":
            continue
        named = found.node.get("patternProperties")
        written: list[tuple[object, Place]] = []
        if "pattern" in found.node:
            written.append((found.node["pattern"], found.node.place("pattern")))
        if isinstance(named, SpecMap):
            written += [(pattern, named.place(pattern)) for pattern in named]
        for pattern, place in written:
            if isinstance(pattern, str) and (reason := invalid(pattern)):
                yield Problem(place, f"the pattern {pattern!r} is not valid: {reason}", REMEDY)


def invalid(pattern: str) -> str:
    """Return why a regular expression is not valid, or an empty string if it is."""
    try:
        with warnings.catch_warnings(action="ignore"):  # about sets such as [[a], which have one meaning today
            re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        return str(error)
    try:
        jsonschema_rs.Draft202012Validator({"type": "string", "pattern": pattern})
    except jsonschema_rs.ValidationError:
        return "it is not a regular expression of ECMA 262"
    if other := [letter for letter in ESCAPES.findall(pattern) if letter in OTHER_ESCAPES]:
        return f"\\{other[0]} is not in ECMA 262"
    if syntax := OTHER_SYNTAX.search(SETS.sub("x", ESCAPES.sub("x", pattern))):
        return f"{syntax[0]} is not in ECMA 262"
    return ""
