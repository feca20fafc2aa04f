"""Signatures, documentation and type hints of models for `help`, IPython and `typing.get_type_hints`.

They are created when they are read, because few programs do.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, ItemsView, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from .declarations import DeclaredField
from .declared_model import Declared
from .json_attributes import classes_near

if TYPE_CHECKING:
    import ast
    from inspect import Signature
    from types import ModuleType


def make_introspectable(model: type[Declared]) -> None:
    """Give a model class the documentation and the annotations that are created when they are read."""
    if not model.__annotations__:
        return
    if docstring := model.__dict__.get("__doc__"):
        model.__doc__ = ModelDocumentation(docstring)  # pyright: ignore[reportAttributeAccessIssue]
    model.__annotations__ = Annotations(model.__annotations__, model.__module__, classes_near(model, {}))


_MODELS = f"{__name__.partition('.core.')[0]}.models."
_NAME = re.compile(r"\b(?:[A-Z]\w*|date|datetime|time|timedelta)\b")
_TIMES = {cls.__name__: cls for cls in (date, datetime, time, timedelta)}


class ModelSignature:
    """The attribute `__signature__` of model classes: the fields with their types and defaults."""

    def __get__(self, model: object, owner: type[Declared]) -> Signature:
        from inspect import Parameter, Signature

        constructed = next(cls for cls in owner.__mro__ if "__init__" in cls.__dict__)
        if "__signature__" not in constructed.__dict__:
            raise AttributeError("__signature__")  # the class has a constructor of its own
        keyword = Parameter.KEYWORD_ONLY
        fields = owner.__fields__.values()
        required = [
            Parameter(field.name, keyword, annotation=field.annotation)
            for field in fields
            if not field.options.has_default
        ]
        optional = [
            Parameter(field.name, keyword, default=field.options.default, annotation=field.annotation)
            for field in fields
            if field.options.has_default
        ]
        additional = Parameter("additional_properties", keyword, default=None, annotation="dict[str, Any] | None")
        return Signature([*required, *optional, additional])


class ModelDocumentation:
    """The attribute `__doc__` of model classes: the docstring and a list of the fields.

    Args:
        docstring: The docstring in the source.
    """

    def __init__(self, docstring: str) -> None:
        self._docstring = docstring

    def __get__(self, model: object, owner: type[Declared]) -> str:
        from inspect import cleandoc

        descriptions = dict(_descriptions(owner))
        lines = [f"    {_field_line(field, descriptions)}" for field in owner.__fields__.values()]
        return "\n".join([cleandoc(self._docstring), "", "Attributes:", *lines])


def _field_line(field: DeclaredField, descriptions: Mapping[str, str]) -> str:
    description = " ".join(descriptions.get(field.name, "").split())
    return f"{field.name} ({field.annotation})" + (f": {description}" if description else "")


def _descriptions(model: type[Declared]) -> Iterator[tuple[str, str]]:
    """Yield the names of fields and the docstrings after their declarations, if the source is installed."""
    for cls in reversed(model.__mro__):
        if cls.__module__.startswith(_MODELS):
            yield from _generated_descriptions(cls.__module__).get(cls.__name__, ())
        elif "__fields__" in cls.__dict__:
            yield from next(iter(_source_descriptions(cls).values()), ())


@cache
def _generated_descriptions(module: str) -> dict[str, list[tuple[str, str]]]:
    """Return the descriptions of all models of a generated module, which take long to read."""
    return _source_descriptions(sys.modules[module])


def _source_descriptions(owner: ModuleType | type) -> dict[str, list[tuple[str, str]]]:
    """Return the names and docstrings of fields by class; empty if the source is not installed."""
    import ast
    from inspect import getsource
    from textwrap import dedent

    try:
        found = ast.parse(dedent(getsource(owner))).body
    except (OSError, TypeError, SyntaxError):
        return {}
    return {one.name: list(_documented_fields(one.body)) for one in found if isinstance(one, ast.ClassDef)}


def _documented_fields(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    import ast

    for declaration, text in pairwise(body):
        if isinstance(declaration, ast.AnnAssign) and isinstance(declaration.target, ast.Name):
            found = text.value if isinstance(text, ast.Expr) else None
            if isinstance(found, ast.Constant) and isinstance(found.value, str):
                yield declaration.target.id, found.value


class Annotations(dict[str, Any]):
    """The attribute `__annotations__` of model classes.

    Modules of models import the names in annotations for type checkers only. `typing.get_type_hints` and
    `inspect.get_annotations` read the entries with `items` before they evaluate them; the names are then imported.

    Args:
        annotations: The annotations as declared.
        module: Name of the module of the class.
        classes: Returns the class with a name.
    """

    __slots__ = ("_classes", "_module")

    def __init__(self, annotations: Mapping[str, Any], module: str, classes: Callable[[str], Any]) -> None:
        super().__init__(annotations)
        self._module = module
        self._classes = classes

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return the annotations after the import of the names in them."""
        module = sys.modules[self._module]
        for annotation in self.values():
            for name in _NAME.findall(annotation) if isinstance(annotation, str) else ():
                if name in _TIMES:
                    vars(module).setdefault(name, _TIMES[name])
                elif not hasattr(module, name):
                    with suppress(AttributeError, ImportError):  # the reader of the annotation reports it
                        setattr(module, name, self._classes(name))
        return super().items()
