"""Dotted names of the package in strings, such as `mock.patch("aiomodelarts.core.clock.Clock")`."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from .members import may_have, member
from .modules import PACKAGE
from .scopes import Scope
from .uses import Fault, FaultKind, Use, UseKind, place_of
from .values import ClassValue

if TYPE_CHECKING:
    from .expressions import ExpressionReader

_DOTTED = re.compile(rf"{PACKAGE}(\.[A-Za-z_]\w*)+")


def record_dotted_name(reader: ExpressionReader, node: ast.Constant, scope: Scope) -> None:
    """Record a string that is the name of a module, class or function of the package. The use is never sure."""
    text = str(node.value)
    if not _DOTTED.fullmatch(text):
        return
    place = place_of(scope.module.name, node)
    names = (text, text.removeprefix(f"{PACKAGE}."))
    reader.recorder.use(Use(UseKind.NAME, place, names, is_sure=False, word=text))
    if not exists(reader, text):
        owner, _, word = text.rpartition(".")
        reader.recorder.fault(Fault(FaultKind.NAME, place, owner, word, is_sure=False))


def exists(reader: ExpressionReader, text: str) -> bool:
    """Return whether the package has something at a dotted path, or may have it."""
    parts = text.split(".")
    count = next(
        (index for index in range(len(parts), 0, -1) if reader.world.program.module(".".join(parts[:index]))), 0
    )
    module = reader.world.program.module(".".join(parts[:count])) if count else None
    if module is None or count == len(parts):
        return module is not None
    value = reader.world.symbol(module, parts[count])
    if value is None:
        return False
    for name in parts[count + 1 :]:
        one = value[0] if len(value) == 1 else None
        if not isinstance(one, ClassValue):
            return True
        found = member(reader.world, one, name)
        if found is None:
            return may_have(reader.world, one, name)
        value = found.value
    return True
