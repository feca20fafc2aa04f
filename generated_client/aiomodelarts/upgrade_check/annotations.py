"""Read annotations as the values that they describe."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Mapping

from attrs import frozen

from .modules import Module
from .values import (
    NONE,
    UNKNOWN,
    Alternative,
    ClassValue,
    ForeignInstance,
    ForeignObject,
    InstanceValue,
    ModuleValue,
    Value,
    foreign,
    union,
)
from .world import World

_ITEMS = frozenset({
    "AbstractSet", "Collection", "Container", "FrozenSet", "Iterable", "Iterator", "KeysView", "List",
    "MutableSequence", "MutableSet", "Reversible", "Sequence", "Set", "ValuesView", "deque", "frozenset", "list", "set",
})  # fmt: skip
_MAPS = frozenset({
    "DefaultDict", "Dict", "Mapping", "MutableMapping", "OrderedDict", "defaultdict", "dict", "MappingProxyType",
})  # fmt: skip
_AWAITABLES = frozenset({"Awaitable", "Future", "Task"})
_ASYNC_ITEMS = frozenset({"AsyncGenerator", "AsyncIterable", "AsyncIterator"})
_CONTEXTS = frozenset({
    "AbstractAsyncContextManager", "AbstractContextManager", "AsyncContextManager", "ContextManager", "aclosing",
    "closing",
})  # fmt: skip
_WRAPPERS = frozenset({"Annotated", "ClassVar", "Final", "NotRequired", "Optional", "ReadOnly", "Required"})
_ANYTHING = frozenset({"Any", "ClassVar", "Final", "Never", "NoReturn", "Self", "TypeAlias", "TypeVar", "object"})


@frozen
class AnnotationContext:
    """What an annotation is read with.

    Args:
        world: The program.
        module: Module that contains it.
        variables: Values of type variables.
        self_value: Value of `Self`.
        local: Returns the value of a name that is not defined at the top of the module; None if it is not local.
        depth: Number of type aliases that were followed.
    """

    world: World
    module: Module
    variables: Mapping[str, Value]
    self_value: Value = UNKNOWN
    local: Callable[[str], Value | None] | None = None
    depth: int = 0

    def read(self, node: ast.expr | None) -> Value:
        """Return the value that an annotation describes."""
        match node:
            case ast.Constant(value=None):
                return NONE
            case ast.Constant(value=str() as text):
                try:
                    return self.read(ast.parse(text.strip(), mode="eval").body)
                except (SyntaxError, ValueError, RecursionError, MemoryError):
                    return UNKNOWN
            case ast.BinOp(op=ast.BitOr()):
                return union([self.read(node.left), self.read(node.right)])
            case ast.Name() | ast.Attribute():
                return self._named(node)
            case ast.Subscript():
                inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
                return self._subscripted(node.value, inner)
            case _:
                return UNKNOWN

    def _named(self, node: ast.Name | ast.Attribute) -> Value:
        if isinstance(node, ast.Name):
            if node.id in self.variables:
                return self.variables[node.id]
            if node.id == "Self":
                return self.self_value
        alias = self._alias(node)
        if alias is not None:
            return alias
        return union(instances(one, ()) for one in self.object(node))

    def _alias(self, node: ast.Name | ast.Attribute) -> Value | None:
        """Return the value of a type alias; None if the name is something else."""
        module, name = self.module, node.id if isinstance(node, ast.Name) else node.attr
        if isinstance(node, ast.Attribute):
            owner = self.object(node.value)
            target = owner[0] if len(owner) == 1 else None
            found = self.world.program.module(target.name) if isinstance(target, ModuleValue) else None
            if found is None:
                return None
            module = found
        definition = self.world.definition(module, name)
        binding = definition.bindings[0] if definition else None
        if definition is None or not isinstance(binding, ast.Assign | ast.AnnAssign) or binding.value is None:
            return None
        if isinstance(binding.value, ast.Call) or self.depth > 10:
            return None
        return AnnotationContext(self.world, definition.module, {}, depth=self.depth + 1).read(binding.value)

    def object(self, node: ast.expr) -> Value:
        """Return the class or module that a dotted name means."""
        match node:
            case ast.Name(id=name):
                found = self.local(name) if self.local else None
                if found is None:
                    found = self.world.symbol(self.module, name)
                if found is None:
                    return (ForeignObject(f"builtins.{name}"),) if hasattr(builtins, name) else UNKNOWN
                return found
            case ast.Attribute():
                return union(self._attribute(one, node.attr) for one in self.object(node.value))
            case _:
                return UNKNOWN

    def _attribute(self, owner: Alternative, name: str) -> Value:
        match owner:
            case ModuleValue():
                module = self.world.program.module(owner.name)
                find = self.world.used if self.module.text.is_checked else self.world.symbol
                return (find(module, name) if module else None) or UNKNOWN
            case ForeignObject():
                return (ForeignObject(f"{owner.name}.{name}"),)
            case ClassValue():
                nested = owner.declaration.members.get(name, [None])[0]
                if isinstance(nested, ast.ClassDef):
                    return (ClassValue(owner.declaration.module.declared_class(nested)),)
                return UNKNOWN
            case _:
                return UNKNOWN

    def _subscripted(self, base: ast.expr, inner: list[ast.expr]) -> Value:
        found = self.object(base)
        if len(found) == 1 and isinstance(found[0], ForeignObject):
            name = found[0].name.rpartition(".")[2]
            if name == "Literal":
                return foreign("str")
            if name == "Union":
                return union(self.read(one) for one in inner)
            if name in _WRAPPERS:
                return union([self.read(inner[0]), *([NONE] if name == "Optional" else [])])
            if name in ("type", "Type"):
                return union(classes(self.read(inner[0])))
            if name == "Callable":
                return foreign("callable", self.read(inner[-1]))
        arguments = tuple(self.read(one) for one in inner)
        return union(instances(one, arguments) for one in found)


def annotated(
    world: World,
    node: ast.expr | None,
    module: Module,
    variables: Mapping[str, Value] | None = None,
    self_value: Value = UNKNOWN,
) -> Value:
    """Return the value that an annotation in a module describes; unknown without an annotation."""
    return AnnotationContext(world, module, variables or {}, self_value).read(node)


def instances(alternative: Alternative, arguments: tuple[Value, ...]) -> Value:
    """Return an instance of a class."""
    match alternative:
        case ClassValue():
            return (InstanceValue(alternative.declaration, arguments or alternative.arguments),)
        case ForeignObject():
            return foreign_instance(alternative.name, arguments)
        case _:
            return UNKNOWN


def classes(value: Value) -> list[Value]:
    """Return the classes of instances."""
    found = list[Value]()
    for one in value:
        is_ours = isinstance(one, InstanceValue)
        found.append((ClassValue(one.declaration, one.arguments),) if is_ours else UNKNOWN)
    return found


def foreign_instance(dotted: str, arguments: tuple[Value, ...]) -> Value:
    """Return an instance of a type of another distribution or the standard library."""
    name = dotted.rpartition(".")[2]
    first = arguments[0] if arguments else UNKNOWN
    if name in _ANYTHING:
        return UNKNOWN
    if name in _ITEMS:
        return foreign("list", first)
    if name in ("tuple", "Tuple"):
        is_open = len(arguments) == 2 and arguments[1] == UNKNOWN
        return foreign("list", first) if is_open or not arguments else foreign("tuple", *arguments)
    if name in _MAPS:
        return foreign("dict", first, arguments[1] if len(arguments) > 1 else UNKNOWN)
    if name == "Generator":
        return foreign("generator", first, arguments[2] if len(arguments) > 2 else NONE)
    if name == "Coroutine":
        return foreign("awaitable", arguments[2] if len(arguments) > 2 else UNKNOWN)
    if name in _AWAITABLES:
        return foreign("awaitable", first)
    if name in _ASYNC_ITEMS:
        return foreign("asynciter", first)
    if name in _CONTEXTS:
        return foreign("context", first)
    return (ForeignInstance(dotted.removeprefix("builtins."), arguments),)
