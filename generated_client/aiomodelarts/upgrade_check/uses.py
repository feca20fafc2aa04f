"""What the checked code uses of the package, and what is wrong with it under one version."""

from __future__ import annotations

import ast
from enum import StrEnum

from attrs import Factory, define, evolve, field, frozen

from .values import Value


class UseKind(StrEnum):
    """Ways to use a name of the package."""

    NAME = "name"
    MEMBER = "member"
    CALL = "call"
    ARGUMENT = "argument"
    KEY = "key"
    VALUE = "value"
    OPERATION = "operation"
    LOOP = "loop"
    COMPARISON = "comparison"


class FaultKind(StrEnum):
    """Errors of the checked code under one version of the package."""

    MODULE = "missing module"
    NAME = "missing name"
    MEMBER = "missing member"
    UNKNOWN_ARGUMENT = "unknown argument"
    MISSING_ARGUMENT = "missing argument"
    POSITIONAL_ARGUMENT = "positional argument"
    UNKNOWN_KEY = "unknown key"
    MISSING_KEY = "missing key"
    REFUSED_VALUE = "refused value"
    NOT_ITERABLE = "not iterable"


@frozen
class Place:
    """Part of a file.

    Args:
        file: Name of the module, which is the path of the file.
        line: First line, from 1.
        column: First column, from 0, in bytes of UTF-8 as in syntax trees.
        end_line: Last line.
        end_column: Column after the last one.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


@frozen
class Use:
    """A use of a name of the package.

    Args:
        kind: Way of use.
        place: Part of the code.
        names: Names of what is used, as in `changes.json`: `client.jobs.list`, `models.Job.status`. Empty if the
            object is unknown.
        is_sure: Whether the types in the code say that it is used.
        word: Name in the code: of an attribute, an argument or a key; a string.
        chain: Names of attributes before it, `("jobs", "list")` for `client.jobs.list`.
        passed: Names of the arguments that a call passes, or of the keys that a dictionary has.
        is_open: Whether the call or dictionary has further ones that can't be told.
        is_read: Whether the code uses the result of the call.
        value: Value that is passed or compared.
        sort: What is compared with: `UNSET`, `None`, `type` or `value`.
    """

    kind: UseKind
    place: Place
    names: tuple[str, ...]
    is_sure: bool
    word: str = ""
    chain: tuple[str, ...] = ()
    passed: frozenset[str] = frozenset()
    is_open: bool = False
    is_read: bool = True
    value: Value = field(default=(), eq=False)
    sort: str = ""


@frozen
class Fault:
    """An error of the checked code.

    Args:
        kind: Kind of error.
        place: Part of the code.
        owner: Name of the class, module or method that lacks something.
        word: What it lacks.
        is_sure: Whether the types in the code say so.
    """

    kind: FaultKind
    place: Place
    owner: str
    word: str
    is_sure: bool = True


@define
class Recorder:
    """Collects uses and errors.

    Args:
        uses: Uses, each once.
        faults: Errors, each once.
        is_active: Whether to collect them; False while code is read only for its types.
    """

    uses: dict[tuple[UseKind, Place, str], Use] = Factory(dict[tuple[UseKind, Place, str], Use])
    faults: dict[tuple[FaultKind, Place, str], Fault] = Factory(dict[tuple[FaultKind, Place, str], Fault])
    is_active: bool = True

    def use(self, use: Use) -> None:
        """Add a use. Of several at the same place, all names are kept."""
        if not self.is_active:
            return
        key = (use.kind, use.place, use.word)
        before = self.uses.get(key)
        if before is not None:
            names = tuple(dict.fromkeys((*before.names, *use.names)))
            use = evolve(use, names=names, is_sure=before.is_sure and use.is_sure)
        self.uses[key] = use

    def fault(self, fault: Fault) -> None:
        """Add an error."""
        if self.is_active:
            self.faults.setdefault((fault.kind, fault.place, fault.word), fault)


def place_of(file: str, node: ast.AST) -> Place:
    """Return the place of a syntax node."""
    line, column = getattr(node, "lineno", 1), getattr(node, "col_offset", 0)
    return Place(file, line, column, getattr(node, "end_lineno", line) or line, getattr(node, "end_col_offset", column))


def name_place(file: str, node: ast.Attribute) -> Place:
    """Return the place of the name after the dot of an attribute."""
    end_line = node.end_lineno or node.lineno
    end = node.end_col_offset or 0
    return Place(file, end_line, max(end - len(node.attr.encode()), 0), end_line, end)
