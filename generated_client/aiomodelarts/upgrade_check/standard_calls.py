"""Results of calls of the standard library that pass values on, and of calls by name."""

from __future__ import annotations

import ast
from collections.abc import Callable

from attrs import frozen

from .annotations import classes, foreign_instance
from .attribute_uses import AttributeReader
from .members import member
from .operation_ids import operation_methods
from .protocols import awaited, called, entered, items
from .scopes import Scope
from .uses import Use, UseKind, place_of
from .values import (
    UNKNOWN,
    ClassValue,
    ForeignInstance,
    FunctionValue,
    InstanceValue,
    Value,
    foreign,
    union,
)
from .world import World

_SAME = frozenset({
    "asyncio.shield", "attr.evolve", "attrs.evolve", "copy.copy", "copy.deepcopy",
    "copy.replace", "dataclasses.replace", "typing.assert_type", "builtins.anext", "contextlib.nullcontext",
})  # fmt: skip
_LISTS = frozenset({
    "builtins.list", "builtins.set", "builtins.frozenset", "builtins.sorted", "builtins.reversed", "builtins.iter",
    "builtins.tuple", "collections.deque", "itertools.islice",
})  # fmt: skip
_ITEM = frozenset({"builtins.next", "builtins.max", "builtins.min", "random.choice"})
_ENTERING = frozenset({"enter_context", "enter_async_context"})
_CONTEXTS = frozenset({"contextlib.aclosing", "contextlib.closing"})


@frozen
class StandardCalls:
    """Finds the results of calls of known functions.

    Args:
        world: The program.
        evaluate: Returns the value of an expression.
        annotation: Returns the value that an annotation describes.
        attributes: Reads attributes.
    """

    world: World
    evaluate: Callable[[ast.expr, Scope], Value]
    annotation: Callable[[ast.expr | None, Scope], Value]
    attributes: AttributeReader

    def special(self, node: ast.Call, scope: Scope) -> Value | None:
        """Return the value of a call whose arguments have another meaning; None for all other calls."""
        match node:
            case ast.Call(func=ast.Name(id="getattr" | "hasattr" | "setattr" | "delattr" as name),
                          args=[owner, ast.Constant(value=str() as attribute) as text, *rest]):  # fmt: skip
                for one in rest:
                    self.evaluate(one, scope)
                found = self.attributes.named(attribute, self.evaluate(owner, scope), place_of(scope.module.name, text))
                return found if name == "getattr" else foreign("bool")
            case ast.Call(func=ast.Name(id="cast") | ast.Attribute(attr="cast"), args=[kind, inner]):
                self.evaluate(inner, scope)
                return self.annotation(kind, scope)
            case ast.Call(func=ast.Attribute(attr=name, value=owner), args=[one]) if name in _ENTERING:
                self.evaluate(owner, scope)
                is_async = name == "enter_async_context"
                found = entered(self.world, self.evaluate(one, scope), is_async=is_async)
                return foreign("awaitable", found) if is_async else found
            case ast.Call(func=ast.Name(id="super"), args=[]) if scope.owner is not None:
                return self._base(scope)
            case ast.Call(func=ast.Name(id="isinstance"), args=[ast.Attribute() as subject, kinds]):
                self._isinstance(subject, kinds, scope)
                return None
            case _:
                return None

    def _base(self, scope: Scope) -> Value:
        from .annotations import AnnotationContext

        owner = scope.owner
        if owner is None:
            return UNKNOWN
        context = AnnotationContext(self.world, owner.module, {})
        found = [one for node in owner.node.bases for one in context.object(node) if isinstance(one, ClassValue)]
        return (InstanceValue(found[0].declaration),) if found else UNKNOWN

    def _isinstance(self, subject: ast.Attribute, kinds: ast.expr, scope: Scope) -> None:
        from .attribute_checks import record_class_check

        record_class_check(self.world, self.attributes, self.evaluate, subject, kinds, scope)

    def result(self, name: str, node: ast.Call, positional: list[Value], named: dict[str | None, Value]) -> Value:
        """Return the result of a function or class of another distribution or the standard library.

        Args:
            name: Its dotted name.
            node: The call.
            positional: Values of the positional arguments.
            named: Values of the keyword arguments.
        """
        first = positional[0] if positional else UNKNOWN
        short = name.rpartition(".")[2]
        if name in _SAME:
            return first
        if name in _LISTS:
            return foreign("list", items(self.world, first)) if positional else foreign("list", UNKNOWN)
        if name in _ITEM:
            return items(self.world, first) if len(positional) == 1 or name == "builtins.next" else union(positional)
        if name in _CONTEXTS:
            return foreign("context", first)
        if name.startswith("asyncio."):
            return self._asyncio(short, node, positional)
        if name == "builtins.enumerate":
            return foreign("list", foreign("tuple", foreign("int"), items(self.world, first)))
        if name == "builtins.zip":
            return foreign("list", foreign("tuple", *(items(self.world, one) for one in positional)))
        if name == "builtins.filter" and len(positional) == 2:
            return foreign("list", items(self.world, positional[1]))
        if name == "builtins.map" and len(positional) == 2:
            return foreign("list", self._applied(first))
        if name == "functools.partial" and len(positional) >= 1:
            return foreign("callable", self._applied(first))
        if name == "builtins.type" and len(positional) == 1:
            return union(classes(first))
        if name == "builtins.dict" and node.keywords and all(one.arg for one in node.keywords):
            return foreign("dict", foreign("str"), union(named.values()))
        return foreign_instance(name, ()) if _is_class(name) else UNKNOWN

    def _asyncio(self, name: str, node: ast.Call, positional: list[Value]) -> Value:
        first = positional[0] if positional else UNKNOWN
        match name:
            case "gather":
                values = [awaited(self.world, one) for one in positional]
                if any(isinstance(one, ast.Starred) for one in node.args):
                    inner = [awaited(self.world, items(self.world, one)) for one in positional]
                    return foreign("awaitable", foreign("list", union(inner)))
                return foreign("awaitable", foreign("tuple", *values))
            case "run":
                return awaited(self.world, first)
            case "create_task" | "ensure_future" | "wait_for" | "run_coroutine_threadsafe":
                return foreign("awaitable", awaited(self.world, first))
            case "as_completed":
                return foreign("list", items(self.world, first))
            case "timeout" | "timeout_at" | "Runner":
                return UNKNOWN
            case "TaskGroup":
                return (ForeignInstance("TaskGroup"),)
            case _:
                return UNKNOWN

    def _applied(self, function: Value) -> Value:
        """Return what a function returns, whatever its arguments are."""
        found = list[Value]()
        for one in function:
            match one:
                case FunctionValue():
                    found.append(called(self.world, one))
                case ClassValue():
                    found.append((InstanceValue(one.declaration, one.arguments),))
                case _:
                    found.append(UNKNOWN)
        return union(found)

    def called_by_id(self, node: ast.Call, callee: FunctionValue, scope: Scope) -> Value:
        """Return the result of `client.call("CreateJob", ...)`, and record the method and its arguments."""
        first = node.args[0] if node.args else None
        owner = callee.owner
        if not (isinstance(first, ast.Constant) and isinstance(first.value, str) and isinstance(owner, InstanceValue)):
            return UNKNOWN
        method = operation_methods(self.world).get(first.value)
        if method is None:
            return UNKNOWN
        resource, name = method
        record, file = self.attributes.recorder, scope.module.name
        names = (f"client.{resource}.{name}",)
        record.use(Use(UseKind.OPERATION, place_of(file, first), names, is_sure=True, word=first.value))
        passed = frozenset(one.arg for one in node.keywords if one.arg is not None)
        is_open = any(one.arg is None for one in node.keywords)
        record.use(
            Use(UseKind.CALL, place_of(file, first), names, is_sure=True, word=name, passed=passed, is_open=is_open)
        )
        for keyword in node.keywords:
            if keyword.arg is not None:
                where = place_of(file, keyword)
                own = (f"{names[0]}({keyword.arg})",)
                record.use(Use(UseKind.ARGUMENT, where, own, is_sure=True, word=keyword.arg))
        attribute = member(self.world, owner, resource)
        inner = attribute.value[0] if attribute is not None else None
        found = member(self.world, inner, name) if isinstance(inner, InstanceValue) else None
        value = found.value[0] if found is not None else None
        return called(self.world, value) if isinstance(value, FunctionValue) else UNKNOWN


def _is_class(name: str) -> bool:
    short = name.rpartition(".")[2]
    return short[:1].isupper() or name in (
        "builtins.str",
        "builtins.int",
        "builtins.float",
        "builtins.bool",
        "builtins.dict",
    )
