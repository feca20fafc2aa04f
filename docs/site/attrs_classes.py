"""Extension of griffe that gives attrs classes the arguments of the `__init__` that attrs generates."""

from __future__ import annotations

import re
from typing import Any

from griffe import Attribute, Class, Expr, ExprCall, Extension, Function, Parameter, ParameterKind, Parameters

DECORATORS = frozenset({"attrs.define", "attrs.frozen"})
FIELD = "attrs.field"


class AttrsClasses(Extension):
    """Adds `__init__` to attrs classes."""

    def on_class(self, *, cls: Class, **_: Any) -> None:
        """Add the method, once the class has been read."""
        if "__init__" in cls.members or not any(_path(one.value) in DECORATORS for one in cls.decorators):
            return
        fields = [one for one in cls.members.values() if isinstance(one, Attribute) and _is_field(one)]
        arguments = sorted(map(_argument, fields), key=lambda one: one.kind is ParameterKind.keyword_only)
        function = Function("__init__", parameters=Parameters(_parameter("self"), *arguments), returns="None")
        cls.set_member("__init__", function)


def _path(value: object) -> str:
    expression = value.function if isinstance(value, ExprCall) else value
    return expression.canonical_path if isinstance(expression, Expr) else ""


def _is_field(attribute: Attribute) -> bool:
    annotation = str(attribute.annotation or "")
    is_declared = bool(annotation) and not annotation.startswith("ClassVar") and "property" not in attribute.labels
    return is_declared and str(_arguments(attribute).get("init")) != "False"


def _arguments(attribute: Attribute) -> dict[str, object]:
    """Return the arguments of `field(...)` in the value of an attribute."""
    value = attribute.value
    if not isinstance(value, ExprCall) or _path(value) != FIELD:
        return {}
    return {str(getattr(one, "name", "")): getattr(one, "value", None) for one in value.arguments}


def _argument(attribute: Attribute) -> Parameter:
    made_by_field = _path(attribute.value) == FIELD
    given = _arguments(attribute)
    default = given.get("default", "..." if "factory" in given else None) if made_by_field else attribute.value
    # A converter hides secrets; callers pass them as they are.
    annotation = re.sub(r"Hidden\[(\w+)\]", r"\1", str(attribute.annotation))
    shown = attribute.annotation if annotation == str(attribute.annotation) else annotation
    parameter = _parameter(attribute.name.lstrip("_"), shown, default)
    if str(given.get("kw_only")) == "True":
        parameter.kind = ParameterKind.keyword_only
    return parameter


def _parameter(name: str, annotation: Any = None, default: Any = None) -> Parameter:
    return Parameter(name, annotation=annotation, kind=ParameterKind.positional_or_keyword, default=default)
