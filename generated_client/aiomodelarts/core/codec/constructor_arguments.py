"""Check of the arguments of the constructors of models, with hints at misspelt names."""

from __future__ import annotations

from collections.abc import Mapping

from .declared_model import Declared


def check_arguments(cls: type[Declared], fields: Mapping[str, object]) -> None:
    """Raise a TypeError, worded like Python's own, if the arguments of a constructor are wrong."""
    for name in fields:
        if name not in cls.__fields__:
            raise TypeError(f"{cls.__name__}() got an unexpected keyword argument {name!r}{similar_field(name, cls)}")
    required = (name for name, field in cls.__fields__.items() if not field.options.has_default)
    if missing := [repr(name) for name in required if name not in fields]:
        names = " and ".join(filter(None, (", ".join(missing[:-1]), missing[-1])))
        raise TypeError(f"{cls.__name__}() missing required keyword arguments: {names}")


def similar_field(name: str, cls: type[Declared]) -> str:
    """Return a hint with the field whose name is similar to a misspelt one."""
    if name.startswith("_"):
        return ""
    from difflib import get_close_matches  # only for errors

    found = get_close_matches(name, cls.__fields__, 1)
    return f"; did you mean {found[0]!r}?" if found else ""
