"""The parameters of functions and constructors, and what is wrong with a call."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from attrs import frozen

from .members import lineage, member
from .modules import ClassDeclaration, Function, FunctionDeclaration, decorator_name
from .values import ClassValue, InstanceValue
from .world import World

_FIELD_DECORATORS = frozenset({"attrs", "attributes", "dataclass", "define", "frozen", "mutable", "s"})
_DEFAULT_KEYS = frozenset({"default", "default_factory", "factory"})


@frozen
class Parameter:
    """A parameter.

    Args:
        name: Name.
        by_position: Whether callers may pass it by position.
        by_name: Whether callers may pass it by name.
        required: Whether callers must pass it.
        annotation: Annotation; None without one.
    """

    name: str
    by_position: bool
    by_name: bool
    required: bool
    annotation: ast.expr | None = None


@frozen
class Signature:
    """The parameters of a callable.

    Args:
        parameters: Parameters in order, without `self`.
        more_positions: Whether it takes any number of positional arguments.
        more_names: Whether it takes any keyword arguments.
        declaration: Class or function that declares them.
    """

    parameters: tuple[Parameter, ...]
    more_positions: bool = False
    more_names: bool = False
    declaration: ClassDeclaration | FunctionDeclaration | None = None

    def named(self, name: str) -> Parameter | None:
        """Return the parameter that callers may pass by a name; None if there is none."""
        return next((one for one in self.parameters if one.name == name and one.by_name), None)

    def positional(self, index: int) -> Parameter | None:
        """Return the parameter that a positional argument is passed to; None if there is none."""
        found = [one for one in self.parameters if one.by_position]
        return found[index] if index < len(found) else None

    def missing(self, call: ast.Call) -> list[str]:
        """Return the required parameters that a call does not pass."""
        if any(isinstance(one, ast.Starred) for one in call.args) or any(one.arg is None for one in call.keywords):
            return []
        names = {one.arg for one in call.keywords}
        passed = {one.name for index in range(len(call.args)) if (one := self.positional(index)) is not None}
        return [one.name for one in self.parameters if one.required and one.name not in names | passed]


def function_signature(function: FunctionDeclaration, *, is_bound: bool) -> Signature | None:
    """Return the parameters of a function; None for overloads, because they differ.

    Args:
        function: The function.
        is_bound: Whether its first parameter is `self` or `cls`, which callers do not pass.
    """
    definitions = [node for node in function.nodes if "overload" not in _names(node)]
    if len(function.nodes) > 1 and len(definitions) < len(function.nodes):
        return None
    arguments = function.node.args
    found = list(_of_arguments(arguments))
    return Signature(
        tuple(found[1:] if is_bound and found and found[0].by_position else found),
        arguments.vararg is not None,
        arguments.kwarg is not None,
        function,
    )


def _names(node: Function) -> set[str]:
    return {decorator_name(one) for one in node.decorator_list}


def _of_arguments(arguments: ast.arguments) -> Iterator[Parameter]:
    by_position = [*arguments.posonlyargs, *arguments.args]
    first_default = len(by_position) - len(arguments.defaults)
    for index, one in enumerate(by_position):
        by_name = index >= len(arguments.posonlyargs)
        yield Parameter(one.arg, by_position=True, by_name=by_name, required=index < first_default,
                        annotation=one.annotation)  # fmt: skip
    for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield Parameter(one.arg, by_position=False, by_name=True, required=default is None, annotation=one.annotation)


def constructor(world: World, declaration: ClassDeclaration) -> Signature | None:
    """Return the parameters of the constructor of a class; None if they can't be told."""
    bases = list(lineage(world, declaration))
    classes = [base.declaration for base in bases if base.declaration is not None]
    if any("__new__" in one.functions for one in classes):
        return None
    own = next((index for index, one in enumerate(classes) if "__init__" in one.functions), None)
    with_fields = [one for one in classes if _has_fields(one)]
    by_base = any("dataclass_transform" in _decorators(one) for one in classes)
    first_fields = classes.index(with_fields[0]) if with_fields else (0 if by_base else None)
    if own is not None and (first_fields is None or own <= first_fields):
        found = member(world, InstanceValue(declaration), "__init__")
        return None if found is None or found.function is None else function_signature(found.function, is_bound=True)
    if first_fields is None or any(base.declaration is None and "TypedDict" in base.foreign for base in bases):
        return None
    fields: dict[str, Parameter] = {}
    for one in reversed(classes):
        if by_base or _has_fields(one):
            fields.update(_fields(world, one, keyword_only=by_base or _is_keyword_only(one)))
    return Signature(tuple(fields.values()), declaration=declaration)


def _decorators(declaration: ClassDeclaration) -> set[str]:
    return {decorator_name(node) for node in declaration.node.decorator_list}


def _has_fields(declaration: ClassDeclaration) -> bool:
    return bool(_decorators(declaration) & _FIELD_DECORATORS) and not _has_option(declaration, "init", value=False)


def _is_keyword_only(declaration: ClassDeclaration) -> bool:
    return _has_option(declaration, "kw_only", value=True)


def _has_option(declaration: ClassDeclaration, name: str, *, value: bool) -> bool:
    calls = [node for node in declaration.node.decorator_list if isinstance(node, ast.Call)]
    return any(
        one.arg == name and isinstance(one.value, ast.Constant) and one.value.value is value
        for call in calls
        for one in call.keywords
    )


def _fields(world: World, declaration: ClassDeclaration, *, keyword_only: bool) -> Iterator[tuple[str, Parameter]]:
    for statement in declaration.node.body:
        if not (isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)):
            continue
        name, value = statement.target.id, statement.value
        if "ClassVar" in ast.unparse(statement.annotation) or name.startswith("__"):
            continue
        options: dict[str | None, ast.expr] = {}
        required = value is None
        if isinstance(value, ast.Call) and decorator_name(value.func) in ("field", "json_field", "attrib", "ib"):
            options = {one.arg: one.value for one in value.keywords}
            required = not (options.keys() & _DEFAULT_KEYS)
        if isinstance(options.get("init"), ast.Constant) and getattr(options["init"], "value", True) is False:
            continue
        only = options.get("kw_only")
        by_position = not keyword_only and not (isinstance(only, ast.Constant) and only.value is True)
        name = name if keyword_only and not name.startswith("_") else name.lstrip("_")
        yield name, Parameter(name, by_position=by_position, by_name=True, required=required,
                              annotation=statement.annotation)  # fmt: skip


def signature_of(world: World, callee: object) -> Signature | None:
    """Return the parameters of a function, method or class; None if they can't be told."""
    from .values import FunctionValue

    match callee:
        case ClassValue():
            return constructor(world, callee.declaration)
        case FunctionValue():
            is_method = callee.declaration.owner is not None and "staticmethod" not in callee.declaration.decorators()
            return function_signature(callee.declaration, is_bound=is_method and callee.owner is not None)
        case _:
            return None
