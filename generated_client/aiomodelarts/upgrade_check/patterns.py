"""Read the patterns of `match` statements."""

from __future__ import annotations

import ast

from .annotations import instances
from .comparisons import record_value
from .expressions import ExpressionReader
from .scopes import Scope
from .uses import Place
from .values import UNKNOWN, ClassValue, ForeignObject, Value, foreign, union


def read_pattern(reader: ExpressionReader, pattern: ast.pattern, subject: Value, scope: Scope) -> None:
    """Bind the names of a pattern and record what it uses.

    Args:
        reader: Reads the code.
        pattern: The pattern.
        subject: Value that is matched.
        scope: Where the pattern is.
    """
    match pattern:
        case ast.MatchValue():
            value = reader.value(pattern.value, scope)
            record_value(reader, scope, pattern.value, value, subject)
        case ast.MatchAs(name=name, pattern=inner):
            if inner is not None:
                read_pattern(reader, inner, subject, scope)
            if name is not None:
                scope.bind(name, _matched(reader, inner, subject, scope))
        case ast.MatchOr(patterns=parts):
            _read_all(reader, parts, subject, scope)
        case ast.MatchSequence(patterns=parts) | ast.MatchMapping(patterns=parts):
            _read_all(reader, parts, UNKNOWN, scope)
        case ast.MatchClass():
            _read_class(reader, pattern, scope)
        case ast.MatchStar(name=str() as name):
            scope.bind(name, UNKNOWN)
        case _:
            pass
    if isinstance(pattern, ast.MatchMapping) and pattern.rest is not None:
        scope.bind(pattern.rest, foreign("dict", UNKNOWN, UNKNOWN))


def _read_all(reader: ExpressionReader, patterns: list[ast.pattern], subject: Value, scope: Scope) -> None:
    for one in patterns:
        read_pattern(reader, one, subject, scope)


def _read_class(reader: ExpressionReader, pattern: ast.MatchClass, scope: Scope) -> None:
    kinds = reader.value(pattern.cls, scope)
    found = union(instances(one, ()) for one in kinds if isinstance(one, ClassValue | ForeignObject))
    for index, (name, inner) in enumerate(zip(pattern.kwd_attrs, pattern.kwd_patterns, strict=True)):
        place = _keyword_place(scope.module.name, pattern, index, name)
        read_pattern(reader, inner, reader.attributes.named(name, found, place), scope)
    _read_all(reader, pattern.patterns, found, scope)


def _matched(reader: ExpressionReader, pattern: ast.pattern | None, subject: Value, scope: Scope) -> Value:
    if isinstance(pattern, ast.MatchClass):
        kinds = reader.value(pattern.cls, scope)
        return union(instances(one, ()) for one in kinds if isinstance(one, ClassValue | ForeignObject))
    return subject if pattern is None else UNKNOWN


def _keyword_place(file: str, pattern: ast.MatchClass, index: int, name: str) -> Place:
    """Return the place of a keyword of a pattern, whose syntax node has only the place of its value."""
    inner = pattern.kwd_patterns[index]
    width = len(name.encode())
    column = max(inner.col_offset - width - 1, 0)
    return Place(file, inner.lineno, column, inner.lineno, column + width)
