"""Find the values of expressions, and record what they use of the package."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from attrs import define, field

from .annotation_uses import read_annotation
from .annotations import AnnotationContext
from .attribute_uses import AttributeReader
from .call_uses import CallReader
from .comparisons import narrowed, record_comparison
from .dotted_names import record_dotted_name
from .literals import constant_value, index_of, is_data, is_plain
from .modules import PACKAGE
from .operation_ids import record_operation
from .protocols import awaited, entered, items, present, subscripted
from .public_names import PublicNames
from .scopes import Scope, unknown_or
from .uses import Fault, FaultKind, Recorder, Use, UseKind, place_of
from .values import (
    NONE,
    UNKNOWN,
    ClassValue,
    ForeignInstance,
    InstanceValue,
    LambdaValue,
    Value,
    foreign,
    is_known,
    union,
    without_constant,
)
from .world import World


@define(eq=False)
class ExpressionReader:
    """Finds the values of expressions.

    Args:
        world: The program.
        recorder: Collects what is used.

    Attributes:
        names: Names of what the package declares.
        attributes: Reads attributes.
        calls: Reads calls.
    """

    world: World
    recorder: Recorder
    names: PublicNames = field(init=False)
    attributes: AttributeReader = field(init=False)
    calls: CallReader = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.names = PublicNames(self.world)
        self.attributes = AttributeReader(self.world, self.names, self.recorder)
        self.calls = CallReader(self.world, self.names, self.recorder, self.attributes, self.value, self.annotation)

    def value(self, node: ast.expr | None, scope: Scope) -> Value:
        """Return the value of an expression and record what it uses."""
        match node:
            case None:
                return NONE
            case ast.Name():
                return self._name(node, scope)
            case ast.Constant():
                if isinstance(node.value, str) and node.value.startswith(f"{PACKAGE}."):
                    record_dotted_name(self, node, scope)
                return constant_value(node.value)
            case ast.Attribute():
                return self.attributes.read(node, self.value(node.value, scope), scope)
            case ast.Call():
                return self.calls.read(node, scope)
            case ast.Await():
                return awaited(self.world, self.value(node.value, scope))
            case ast.Subscript():
                return self._subscript(node, scope)
            case ast.Starred():
                return foreign("list", items(self.world, self.value(node.value, scope)))
            case ast.NamedExpr():
                value = self.value(node.value, scope)
                scope.enclosing().bind(node.target.id, value)
                return value
            case ast.Lambda():
                self._lambda_body(node, scope)
                return (LambdaValue(node),)
            case _:
                return self._composed(node, scope)

    def _composed(self, node: ast.expr, scope: Scope) -> Value:
        match node:
            case ast.IfExp():
                self.value(node.test, scope)
                return self._conditional(node, scope)
            case ast.BoolOp():
                return self._boolean(node, scope)
            case ast.Compare():
                return self._compare(node, scope)
            case ast.List() | ast.Set() | ast.Tuple() | ast.Dict():
                return self._display(node, scope)
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                return self._comprehension_value(node, scope)
            case ast.JoinedStr():
                self._children(node, scope)
                return foreign("str")
            case ast.BinOp():
                left, right = (without_constant(self.value(one, scope)) for one in (node.left, node.right))
                return left if left == right and is_plain(left) else UNKNOWN
            case ast.UnaryOp():
                self.value(node.operand, scope)
                return foreign("bool") if isinstance(node.op, ast.Not) else UNKNOWN
            case _:
                self._children(node, scope)
                return UNKNOWN

    def _display(self, node: ast.List | ast.Set | ast.Tuple | ast.Dict, scope: Scope) -> Value:
        if is_data(node):
            return foreign("dict", UNKNOWN, UNKNOWN) if isinstance(node, ast.Dict) else foreign("list", UNKNOWN)
        match node:
            case ast.Dict():
                return self._dictionary(node, scope)
            case ast.Tuple() if not any(isinstance(one, ast.Starred) for one in node.elts):
                return foreign("tuple", *(self.value(one, scope) for one in node.elts))
            case _:
                found = [self._item(one, scope) for one in node.elts]
                return foreign("list", union(found) if found else ())

    def _comprehension_value(
        self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp, scope: Scope
    ) -> Value:
        inner = self._comprehension(node.generators, scope)
        if isinstance(node, ast.DictComp):
            return foreign("dict", self.value(node.key, inner), self.value(node.value, inner))
        found = self.value(node.elt, inner)
        is_async = any(one.is_async for one in node.generators) and isinstance(node, ast.GeneratorExp)
        return foreign("asynciter" if is_async else "list", found)

    def _children(self, node: ast.AST, scope: Scope) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.value(child, scope)
            elif not isinstance(child, ast.expr_context | ast.operator | ast.unaryop):
                self._children(child, scope)

    def _name(self, node: ast.Name, scope: Scope) -> Value:
        found = unknown_or(scope.find(node.id))
        if len(found) == 1 and isinstance(found[0], ClassValue) and found[0].declaration.is_of_package:
            names = (self.names.of_class(found[0].declaration),)
            if node.id == found[0].declaration.name:
                place = place_of(scope.module.name, node)
                self.recorder.use(Use(UseKind.NAME, place, names, is_sure=True, word=node.id))
        return found

    def _item(self, node: ast.expr, scope: Scope) -> Value:
        value = self.value(node, scope)
        return items(self.world, value) if isinstance(node, ast.Starred) else value

    def _conditional(self, node: ast.IfExp, scope: Scope) -> Value:
        before = scope.branch()
        self.narrow(node.test, scope, positive=True)
        first = self.value(node.body, scope)
        scope.names = dict(before)
        self.narrow(node.test, scope, positive=False)
        second = self.value(node.orelse, scope)
        scope.names = before
        return union([first, second])

    def _boolean(self, node: ast.BoolOp, scope: Scope) -> Value:
        before = scope.branch()
        found = list[Value]()
        for one in node.values:
            found.append(self.value(one, scope))
            self.narrow(one, scope, positive=isinstance(node.op, ast.And))
        added = {name: value for name, value in scope.names.items() if name not in before}
        scope.names = {**before, **added}
        return union(found)

    def narrow(self, test: ast.expr, scope: Scope, *, positive: bool) -> None:
        """Restrict the values of names to those for which a condition is true or false."""
        for name, value in narrowed(test, scope, self._silent, positive=positive).items():
            scope.names[name] = value

    def _silent(self, node: ast.expr, scope: Scope) -> Value:
        """Return the value of an expression without recording what it uses."""
        was_active, self.recorder.is_active = self.recorder.is_active, False
        try:
            return self.value(node, scope)
        finally:
            self.recorder.is_active = was_active

    def _compare(self, node: ast.Compare, scope: Scope) -> Value:
        sides = [node.left, *node.comparators]
        values = [self.value(one, scope) for one in sides]
        for index, operator in enumerate(node.ops):
            record_comparison(
                self, scope, (sides[index], sides[index + 1]), (values[index], values[index + 1]), operator
            )
        return foreign("bool")

    def _subscript(self, node: ast.Subscript, scope: Scope) -> Value:
        owner = self.value(node.value, scope)
        self.value(node.slice, scope)
        record_operation(self, node, owner, scope)
        self.attributes.read_member(node, owner, scope)
        if isinstance(node.slice, ast.Slice):
            return owner
        return subscripted(self.world, owner, index_of(node.slice))

    def _dictionary(self, node: ast.Dict, scope: Scope) -> Value:
        keys, values = list[Value](), list[Value]()
        for key, value in zip(node.keys, node.values, strict=True):
            found = self.value(value, scope)
            if key is None:
                inner = [
                    one.arguments[1]
                    for one in present(found)
                    if isinstance(one, ForeignInstance) and one.name == "dict"
                ]
                values.append(union(inner))
            else:
                keys.append(self.value(key, scope))
                values.append(found)
        return foreign("dict", union(keys), union(values))

    def _comprehension(self, generators: list[ast.comprehension], scope: Scope) -> Scope:
        inner = scope.inner("comprehension")
        for generator in generators:
            value = self.loop_items(generator.iter, generator.target, inner, is_async=bool(generator.is_async))
            self.bind(generator.target, value, inner)
            for test in generator.ifs:
                self.value(test, inner)
                self.narrow(test, inner, positive=True)
        return inner

    def _lambda_body(self, node: ast.Lambda, scope: Scope, arguments: Mapping[str, Value] | None = None) -> Value:
        inner = scope.inner("function")
        parameters = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
        for one in (*parameters, node.args.vararg, node.args.kwarg):
            if one is not None:
                inner.bind(one.arg, (arguments or {}).get(one.arg, UNKNOWN))
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.value(default, scope)
        return self.value(node.body, inner)

    def loop_items(self, iterated: ast.expr, target: ast.expr, scope: Scope, *, is_async: bool) -> Value:
        """Return the values that a loop yields, and record the loop."""
        value = self.value(iterated, scope)
        place = place_of(scope.module.name, iterated)
        for one in present(value):
            if isinstance(one, InstanceValue) and one.declaration.name == "Pager" and one.declaration.is_of_package:
                names = self.calls.names_of_call(iterated)
                self.recorder.use(Use(UseKind.LOOP, place, names, is_sure=is_known(value) and bool(names)))
            if is_async and not is_known((one,)):
                self.calls.record_unknown_loop(iterated, place)
            if is_async and isinstance(one, ForeignInstance) and one.name == "awaitable":
                names = self.calls.names_of_call(iterated)
                if names:
                    self.recorder.fault(Fault(FaultKind.NOT_ITERABLE, place, names[0], "async for"))
        return items(self.world, value, is_async=is_async)

    def bind(self, target: ast.expr, value: Value, scope: Scope) -> None:
        """Assign a value to a target, which may be a tuple, an attribute or an item."""
        match target:
            case ast.Name():
                scope.bind(target.id, value)
            case ast.Starred():
                self.bind(target.value, foreign("list", items(self.world, value)), scope)
            case ast.Tuple() | ast.List():
                star = next((i for i, one in enumerate(target.elts) if isinstance(one, ast.Starred)), len(target.elts))
                for index, one in enumerate(target.elts):
                    part = subscripted(self.world, value, index) if index < star else items(self.world, value)
                    self.bind(one, value if index == star else part, scope)
            case ast.Attribute():
                owner = self.value(target.value, scope)
                self.attributes.read(target, owner, scope)
                for one in owner:
                    if isinstance(one, InstanceValue) and not one.declaration.is_of_package:
                        scope.attributes[target.attr].append(value)
            case _:
                self.value(target, scope)

    def returned_annotation(self, scope: Scope) -> Value:
        """Return the value that the annotation of the function describes; unknown without one."""
        node = scope.function.node.returns if scope.function is not None else None
        return AnnotationContext(self.world, scope.module, {}, local=scope.local).read(node) if node else UNKNOWN

    def entered(self, node: ast.expr, scope: Scope, *, is_async: bool) -> Value:
        """Return what `with` binds for a context manager."""
        return entered(self.world, self.value(node, scope), is_async=is_async)

    def annotation(self, node: ast.expr | None, scope: Scope) -> Value:
        """Return the value that an annotation describes, and record what it uses."""
        return read_annotation(self.world, self.value, node, scope)
