"""Read attributes, and record which members of the package they use."""

from __future__ import annotations

import ast
from collections import deque
from collections.abc import AsyncGenerator, Generator, Mapping

from attrs import frozen

from .literals import index_of
from .members import Member, is_enumeration, lineage, may_have, member
from .modules import PACKAGE, ClassDeclaration
from .protocols import present
from .public_names import CLIENT, PublicNames, is_client
from .scopes import Scope
from .uses import Fault, FaultKind, Place, Recorder, Use, UseKind, name_place, place_of
from .values import (
    UNKNOWN,
    Alternative,
    ClassValue,
    ForeignInstance,
    ForeignObject,
    FunctionValue,
    InstanceValue,
    ModuleValue,
    Unknown,
    Value,
    foreign,
    is_known,
    union,
)
from .world import World

# Attributes of the types that stand for all containers and plain values.
_PLAIN_ATTRIBUTES = frozenset(
    name
    for one in (list, set, frozenset, tuple, dict, str, bytes, int, float, deque, Mapping, Generator, AsyncGenerator)
    for name in dir(one)
) | {"default_factory", "send", "throw"}
_ITEM_METHODS = {"pop", "popleft", "__getitem__"}
_SAME_METHODS = {"copy", "union", "intersection", "difference", "__enter__", "__aenter__"}


@frozen
class AttributeReader:
    """Reads attributes.

    Args:
        world: The program.
        names: Names of what the package declares.
        recorder: Collects what is used.
    """

    world: World
    names: PublicNames
    recorder: Recorder

    def read(self, node: ast.Attribute, owner: Value, scope: Scope) -> Value:
        """Return the value of an attribute and record its use."""
        place = name_place(scope.module.name, node)
        is_stored = not isinstance(node.ctx, ast.Load)
        return self.named(node.attr, owner, place, chain_of(node.value), is_stored=is_stored)

    def named(
        self, name: str, owner: Value, place: Place, chain: tuple[str, ...] = (), *, is_stored: bool = False
    ) -> Value:
        """Return the value of an attribute and record its use.

        Args:
            name: Name of the attribute.
            owner: Object that has it.
            place: Place of the name.
            chain: Names of attributes before it.
            is_stored: Whether it is assigned or deleted.
        """
        owners = present(owner)
        is_sure, sort = is_known(owners), "stored" if is_stored else ""
        found = list[Value]()
        lacking = list[Alternative]()
        for one in owners:
            value = self._of(one, name, place, is_sure=is_sure, sort=sort)
            if isinstance(one, Unknown):
                self.recorder.use(Use(UseKind.MEMBER, place, (), is_sure=False, word=name, chain=chain, sort=sort))
            if value is None and self._lacks(one, name):
                lacking.append(one)
            found.append(UNKNOWN if value is None else value)
        for one in lacking:
            word = getattr(one, "name", "")
            if isinstance(one, InstanceValue | ClassValue):
                word = self.names.of_class(one.declaration)
            is_certain = is_sure and len(lacking) == len(owners)
            self.recorder.fault(Fault(FaultKind.MEMBER, place, word, name, is_certain))
        return union(found)

    def read_member(self, node: ast.Subscript, owner: Value, scope: Scope) -> None:
        """Record a member of an enumeration that is read by its name, `JobStatus["RUNNING"]`."""
        name = index_of(node.slice)
        found = [one for one in owner if isinstance(one, ClassValue) and is_enumeration(self.world, one.declaration)]
        if isinstance(name, str) and found:
            self.named(name, tuple(found), place_of(scope.module.name, node.slice))

    def _of(self, owner: Alternative, name: str, place: Place, *, is_sure: bool, sort: str) -> Value | None:
        match owner:
            case ModuleValue():
                return self.in_module(owner, name, place)
            case InstanceValue() | ClassValue():
                return self._member(owner, name, place, is_sure=is_sure, sort=sort)
            case ForeignObject():
                return (ForeignObject(f"{owner.name}.{name}"),)
            case ForeignInstance():
                return None if self._lacks(owner, name) else _foreign_attribute(owner, name)
            case _:
                return None

    def _lacks(self, owner: Alternative, name: str) -> bool:
        match owner:
            case InstanceValue() | ClassValue():
                return not may_have(self.world, owner, name)
            case ForeignInstance(name="list" | "dict" | "tuple" | "str" | "int" | "float" | "bool"):
                return name not in _PLAIN_ATTRIBUTES
            case _:
                return False

    def in_module(self, owner: ModuleValue, name: str, place: Place) -> Value | None:
        """Return the value of a name in a module and record its use; None if the module does not have it."""
        module = self.world.program.module(owner.name)
        if module is None:
            return None
        value = self.world.used(module, name)
        if module.text.is_checked:
            return value
        is_declared = name in module.symbols or self.world.submodule(module, name) is not None
        if not is_declared and not name.startswith("__") and not module.stars:
            self.recorder.fault(Fault(FaultKind.NAME, place, owner.name, name))
        self.recorder.use(
            Use(UseKind.NAME, place, self.names_in_module(owner.name, name, value), is_sure=True, word=name)
        )
        return value

    def names_in_module(self, module: str, name: str, value: Value | None) -> tuple[str, ...]:
        """Return the names of something that is imported from a module of the package."""
        written = f"{module}.{name}"
        own = [written, written.removeprefix(f"{PACKAGE}.")]
        if value is not None and len(value) == 1:
            match value[0]:
                case ClassValue():
                    own.append(self.names.of_class(value[0].declaration))
                case FunctionValue():
                    own.append(self.names.of_function(value[0].declaration))
                case _:
                    pass
        return tuple(dict.fromkeys(own))

    def _member(
        self, owner: InstanceValue | ClassValue, name: str, place: Place, *, is_sure: bool, sort: str
    ) -> Value | None:
        found = member(self.world, owner, name)
        if found is None:
            return None
        if found.declaration.is_of_package:
            names = self.names_of_member(owner.declaration, found)
            self.recorder.use(Use(UseKind.MEMBER, place, names, is_sure, word=name, sort=sort))
        return found.value

    def names_of_member(self, owner: ClassDeclaration, found: Member) -> tuple[str, ...]:
        """Return the names of a member: those of its class, of the declaring class and of public classes between."""
        if is_client(found.declaration):
            own = {CLIENT: f"{PACKAGE}.{CLIENT}.{found.name}", "ResourceClient": f"client.{found.name}"}
            return tuple(dict.fromkeys([*own.values(), f"{PACKAGE}.{found.name}"]))
        names = list[str]()
        for base in lineage(self.world, owner):
            if base.declaration is not None and base.declaration.is_of_package:
                names.append(f"{self.names.of_class(base.declaration)}.{found.name}")
            if base.declaration is found.declaration:
                break
        return tuple(names)


def chain_of(node: ast.expr) -> tuple[str, ...]:
    """Return the names of the attributes of an expression, `("client", "jobs")` for `self.client.jobs`."""
    if isinstance(node, ast.Attribute):
        return (*chain_of(node.value), node.attr)
    return (node.id,) if isinstance(node, ast.Name) else ()


def _foreign_attribute(owner: ForeignInstance, name: str) -> Value:
    """Return the value of an attribute or method of a container, whose call returns one of its items."""
    match owner.name, name:
        case "dict", "items":
            return foreign("callable", foreign("list", foreign("tuple", *owner.arguments)))
        case "dict", "values":
            return foreign("callable", foreign("list", owner.arguments[1]))
        case "dict", "keys":
            return foreign("callable", foreign("list", owner.arguments[0]))
        case "dict", "get" | "pop" | "setdefault":
            return foreign("callable", owner.arguments[1])
        case "list", _ if name in _ITEM_METHODS:
            return foreign("callable", owner.arguments[0])
        case "list" | "dict", _ if name in _SAME_METHODS:
            return foreign("callable", (owner,))
        case "awaitable", "result":
            return foreign("callable", owner.arguments[0])
        case "asynciter", "__anext__":
            return foreign("callable", foreign("awaitable", owner.arguments[0]))
        case "TaskGroup", "create_task":
            return (ForeignObject("asyncio.create_task"),)
        case _:
            return UNKNOWN
