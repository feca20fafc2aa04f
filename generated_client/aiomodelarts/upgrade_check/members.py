"""Look up members of classes, with their base classes."""

from __future__ import annotations

import ast
import builtins
import enum
from collections.abc import Iterator, Mapping
from functools import cache

from attrs import field, frozen

from .annotations import AnnotationContext
from .modules import Binding, ClassDeclaration, Function, FunctionDeclaration, is_generator
from .values import (
    UNKNOWN,
    ClassValue,
    ForeignInstance,
    ForeignObject,
    FunctionValue,
    InstanceValue,
    Value,
    foreign,
    union,
)
from .world import World, function_value

# Foreign base classes whose members are known here.
_KNOWN_BASES: dict[str, type] = {
    **{name: one for name, one in vars(builtins).items() if isinstance(one, type)},
    "Enum": enum.Enum, "EnumType": enum.EnumType, "Flag": enum.Flag, "IntEnum": enum.IntEnum, "StrEnum": enum.StrEnum,
    "Generic": object, "Protocol": object, "ABC": object, "SupportsInt": object,
}  # fmt: skip
_ENUM_BASES = frozenset({"Enum", "Flag", "IntEnum", "StrEnum"})
# Members that every class or instance has, whatever it declares.
_SPECIAL = frozenset(dir(type)) | frozenset({"__dict__", "__annotations__", "__attrs_attrs__", "__dataclass_fields__"})


@frozen
class Base:
    """A class or one of its base classes.

    Args:
        declaration: The class; None if another distribution or the standard library declares it.
        variables: Values of the type variables in its body.
        foreign: Dotted name of a class that is not declared here; empty if it is unknown.
        arguments: Values of its type parameters.
    """

    declaration: ClassDeclaration | None
    variables: Mapping[str, Value] = field(factory=dict[str, Value], eq=False)
    foreign: str = ""
    arguments: tuple[Value, ...] = ()


@frozen
class Member:
    """A member of a class.

    Args:
        declaration: Class that declares it, which may be a base class.
        name: Name.
        value: Its value.
        function: Function that declares it; None for attributes.
        annotation: Annotation of an attribute; None without one.
    """

    declaration: ClassDeclaration
    name: str
    value: Value
    function: FunctionDeclaration | None = None
    annotation: ast.expr | None = None


def lineage(world: World, declaration: ClassDeclaration, arguments: tuple[Value, ...] = ()) -> Iterator[Base]:
    """Yield a class and its base classes in the order of lookups, each with the values of its type variables."""
    seen = set[ClassDeclaration]()
    waiting: list[tuple[ClassDeclaration, tuple[Value, ...]]] = [(declaration, arguments)]
    while waiting:
        one, values = waiting.pop(0)
        if one in seen or len(seen) > 50:
            continue
        seen.add(one)
        variables = dict(zip(parameters_of(one), values, strict=False))
        yield Base(one, variables)
        context = AnnotationContext(world, one.module, variables)
        for node in one.node.bases:
            inner: list[ast.expr] = []
            named = node
            if isinstance(node, ast.Subscript):
                inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
                named = node.value
            for found in context.object(named):
                match found:
                    case ClassValue():
                        waiting.append((found.declaration, tuple(context.read(part) for part in inner)))
                    case ForeignObject():
                        yield Base(None, foreign=found.name, arguments=tuple(context.read(part) for part in inner))
                    case _:
                        yield Base(None)


def parameters_of(declaration: ClassDeclaration) -> list[str]:
    """Return the names of the type parameters of a class."""
    own = [getattr(one, "name", "") for one in getattr(declaration.node, "type_params", [])]
    for node in declaration.node.bases:
        if isinstance(node, ast.Subscript) and getattr(node.value, "id", getattr(node.value, "attr", "")) in (
            "Generic",
            "Protocol",
        ):
            inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            own += [one.id for one in inner if isinstance(one, ast.Name)]
    return own


def is_enumeration(world: World, declaration: ClassDeclaration) -> bool:
    """Return whether a class is an enumeration."""
    return any(base.foreign.rpartition(".")[2] in _ENUM_BASES for base in lineage(world, declaration))


def member(world: World, owner: InstanceValue | ClassValue, name: str) -> Member | None:
    """Return a member of a class or instance; None if it has none, or if that can't be told."""
    for base in lineage(world, owner.declaration, owner.arguments):
        if base.declaration is None:
            continue
        found = _declared(world, owner, base.declaration, base.variables, name)
        if found is not None:
            return found
    return None


def may_have(world: World, owner: InstanceValue | ClassValue, name: str) -> bool:
    """Return whether a class or instance without such a member may still have it, from what is not declared here."""
    if not owner.declaration.is_of_package or name in _SPECIAL:
        return True
    for base in lineage(world, owner.declaration):
        if base.declaration is None:
            known = _KNOWN_BASES.get(base.foreign.rpartition(".")[2])
            if known is None or hasattr(known, name) or (issubclass(known, enum.Enum) and _is_of_enumerations(name)):
                return True
        elif not base.declaration.is_of_package or "__getattr__" in base.declaration.functions:
            return True
    return False


def _is_of_enumerations(name: str) -> bool:
    return name in ("name", "value", "_name_", "_value_") or hasattr(enum.EnumMeta, name)


def _declared(
    world: World, owner: InstanceValue | ClassValue, declaration: ClassDeclaration, variables: Mapping[str, Value],
    name: str,
) -> Member | None:  # fmt: skip
    context = AnnotationContext(world, declaration.module, variables, _self(owner))
    if name in declaration.functions:
        function = declaration.functions[name]
        return Member(declaration, name, _method(world, owner, function, context), function)
    bindings = declaration.members.get(name)
    if bindings:
        return _attribute(world, declaration, name, bindings, context)
    attributes = instance_attributes(declaration.node)
    if name not in attributes:
        return None
    annotation = attributes[name]
    if declaration.is_of_package or annotation is not None:
        return Member(declaration, name, context.read(annotation), annotation=annotation)
    return Member(declaration, name, world.attributes(declaration).get(name, UNKNOWN))


def _self(owner: InstanceValue | ClassValue) -> Value:
    return (InstanceValue(owner.declaration, owner.arguments),)


def _attribute(
    world: World, declaration: ClassDeclaration, name: str, bindings: list[Binding], context: AnnotationContext
) -> Member:
    first = bindings[0]
    match first:
        case ast.AnnAssign():
            return Member(declaration, name, context.read(first.annotation), annotation=first.annotation)
        case ast.Assign() if is_enumeration(world, declaration):
            return Member(declaration, name, (InstanceValue(declaration),))
        case ast.Assign(targets=[ast.Name()]):
            return Member(declaration, name, world.evaluate(first.value, declaration.module))
        case ast.ClassDef():
            return Member(declaration, name, (ClassValue(declaration.module.declared_class(first)),))
        case _:
            return Member(declaration, name, UNKNOWN)


def _method(
    world: World, owner: InstanceValue | ClassValue, function: FunctionDeclaration, context: AnnotationContext
) -> Value:
    decorators = function.decorators()
    if decorators & {"property", "cached_property", "setter"}:
        if isinstance(owner, ClassValue):
            return UNKNOWN
        getter = next((one for one in function.nodes if not _is_setter(one)), function.node)
        return returned_value(world, function, context, getter)
    if not function_value(function) or isinstance(function_value(function)[0], FunctionValue) is False:
        return UNKNOWN
    variables = tuple(context.variables.items())
    if "staticmethod" in decorators:
        return (FunctionValue(function, None, variables),)
    if "classmethod" in decorators:
        return (FunctionValue(function, ClassValue(owner.declaration, owner.arguments), variables),)
    return (FunctionValue(function, owner if isinstance(owner, InstanceValue) else None, variables),)


def _is_setter(node: Function) -> bool:
    return any(isinstance(one, ast.Attribute) and one.attr in ("setter", "deleter") for one in node.decorator_list)


def returned_value(
    world: World, function: FunctionDeclaration, context: AnnotationContext, node: Function | None = None
) -> Value:
    """Return what a call of a function returns, before it is awaited.

    Args:
        world: The program.
        function: The function.
        context: Reads its annotations.
        node: Definition of it, if it has several; all overloads by default.
    """
    return union(_returned(world, function, context, one) for one in ([node] if node else _overloads(function)))


def _overloads(function: FunctionDeclaration) -> list[Function]:
    found = [node for node in function.nodes if "overload" in {getattr(one, "id", "") for one in node.decorator_list}]
    return found or [function.node]


def _returned(world: World, function: FunctionDeclaration, context: AnnotationContext, node: Function) -> Value:
    value = context.read(node.returns) if node.returns is not None else world.returned(function)
    if function.decorators() & {"contextmanager", "asynccontextmanager"}:
        inner = [one.arguments[0] for one in value if isinstance(one, ForeignInstance) and one.arguments]
        return foreign("context", union(inner))
    if isinstance(node, ast.AsyncFunctionDef) and not is_generator(node):
        return foreign("awaitable", value)
    return value


@cache
def instance_attributes(node: ast.ClassDef) -> Mapping[str, ast.expr | None]:
    """Return the attributes that the methods of a class set, each with its type: the annotation, that of the argument,
    or the class that is called.
    """
    found: dict[str, ast.expr | None] = {}
    for method in node.body:
        if not isinstance(method, Function) or not method.args.args:
            continue
        this = method.args.args[0].arg
        arguments = {one.arg: one.annotation for one in (*method.args.args, *method.args.kwonlyargs)}
        for one in ast.walk(method):
            match one:
                case ast.AnnAssign(target=ast.Attribute(value=ast.Name(id=name), attr=attribute)) if name == this:
                    found[attribute] = one.annotation
                case ast.Assign(targets=targets, value=value):
                    for target in targets:
                        for attribute in _attributes_set(target, this):
                            annotation = _assigned(value, arguments) if isinstance(target, ast.Attribute) else None
                            found[attribute] = found.get(attribute) or annotation
                case _:
                    pass
    return found


def _assigned(value: ast.expr, arguments: Mapping[str, ast.expr | None]) -> ast.expr | None:
    match value:
        case ast.Name(id=name):
            return arguments.get(name)
        case ast.Call(func=ast.Name(id=name) as called) if name[:1].isupper():
            return called
        case _:
            return None


def _attributes_set(target: ast.expr, this: str) -> Iterator[str]:
    for one in ast.walk(target):
        if isinstance(one, ast.Attribute) and isinstance(one.value, ast.Name) and one.value.id == this:
            yield one.attr
