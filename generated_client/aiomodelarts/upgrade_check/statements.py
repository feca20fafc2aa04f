"""Read statements in order, with the values that names have there."""

from __future__ import annotations

import ast
from collections.abc import Callable

from attrs import define, field

from .expressions import ExpressionReader
from .imports import ImportReader
from .modules import ClassDeclaration, Function, FunctionDeclaration, Module, is_generator
from .parameters import ParameterReader
from .scopes import Scope, assigned_names
from .uses import Recorder
from .values import NONE, UNKNOWN, ClassValue, ForeignObject, FunctionValue, Value, foreign, union
from .world import World, is_transparent

# Fixtures of the pytest plugin, with the classes that they return.
FIXTURES = {
    "modelarts": "aiomodelarts.modelarts.ModelArts",
    "modelarts_fake": "aiomodelarts.testing.fake.FakeModelArts",
}


@define(eq=False)
class CodeReader:
    """Reads modules of the checked code.

    Args:
        world: The program.
        recorder: Collects what is used.
    """

    world: World
    recorder: Recorder
    expressions: ExpressionReader = field(init=False)
    imports: ImportReader = field(init=False)
    _parameters: ParameterReader = field(init=False)
    _later: list[Callable[[], None]] = field(init=False, factory=list)
    _returned: dict[FunctionDeclaration, Value] = field(init=False, factory=dict)
    _attributes: dict[ClassDeclaration, dict[str, Value]] = field(init=False, factory=dict)
    _scopes: dict[str, Scope] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        self.expressions = ExpressionReader(self.world, self.recorder)
        self.imports = ImportReader(self.world, self.recorder, self.expressions.attributes)
        self._parameters = ParameterReader(
            self.world, self.expressions, self._silently, self._results, self._module_scope
        )
        self.world.evaluate = self._evaluate
        self.world.returned = self._inferred_return
        self.world.attributes = self._inferred_attributes

    def read(self, module: Module) -> None:
        """Read a module and record what it uses."""
        scope = self._module_scope(module)
        self._body(module.text.tree.body, scope)
        while self._later:
            self._later.pop(0)()

    def _module_scope(self, module: Module) -> Scope:
        if module.name not in self._scopes:
            self._scopes[module.name] = Scope(self.world, module)
        return self._scopes[module.name]

    def _evaluate(self, node: ast.expr, module: Module) -> Value:
        """Return the value of an expression at the top of a module, without recording what it uses."""
        return self._silently(lambda: self.expressions.value(node, Scope(self.world, module)))

    def _silently(self, read: Callable[[], Value]) -> Value:
        was_active, self.recorder.is_active = self.recorder.is_active, False
        later, self._later = self._later, []
        try:
            return read()
        finally:
            self.recorder.is_active, self._later = was_active, later

    def _inferred_return(self, function: FunctionDeclaration) -> Value:
        if not function.module.text.is_checked or not is_transparent(function):
            return UNKNOWN
        if function not in self._returned:
            self._returned[function] = UNKNOWN  # what a function returns that calls itself
            self._returned[function] = self._silently(lambda: self._results(function))
        return self._returned[function]

    def _results(self, function: FunctionDeclaration) -> Value:
        scope = self._parameters.scope(function)
        self._body(function.node.body, scope)
        results = union(scope.results) if scope.results else NONE
        if not is_generator(function.node):
            return results
        return foreign("asynciter" if isinstance(function.node, ast.AsyncFunctionDef) else "list", results)

    def _inferred_attributes(self, declaration: ClassDeclaration) -> dict[str, Value]:
        if declaration not in self._attributes:
            self._attributes[declaration] = {}
            found: dict[str, list[Value]] = {}

            def read() -> Value:
                for function in declaration.functions.values():
                    scope = self._parameters.scope(function)
                    self._body(function.node.body, scope)
                    for name, values in scope.attributes.items():
                        found.setdefault(name, []).extend(values)
                return UNKNOWN

            self._silently(read)
            self._attributes[declaration] = {name: _without_none(values) for name, values in found.items()}
        return self._attributes[declaration]

    def _body(self, body: list[ast.stmt], scope: Scope) -> None:
        for statement in body:
            self._statement(statement, scope)

    def _statement(self, node: ast.stmt, scope: Scope) -> None:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._function(node, scope)
            case ast.ClassDef():
                self._class(node, scope)
            case ast.Import() | ast.ImportFrom():
                self.imports.read(node, scope)
            case ast.Assign():
                value = self.expressions.value(node.value, scope)
                for target in node.targets:
                    self.expressions.bind(target, value, scope)
            case ast.AnnAssign():
                value = self.expressions.annotation(node.annotation, scope)
                if node.value is not None:
                    assigned = self.expressions.value(node.value, scope)
                    self.expressions.calls.arguments.record_value(node.value, value, scope.module.name)
                    value = assigned if value == UNKNOWN else value
                self.expressions.bind(node.target, value, scope)
            case ast.AugAssign():
                self.expressions.value(node.value, scope)
                self.expressions.value(node.target, scope)
            case ast.Return():
                scope.results.append(self.expressions.value(node.value, scope))
                expected = self.expressions.returned_annotation(scope)
                self.expressions.calls.arguments.record_value(node.value, expected, scope.module.name)
            case ast.Expr():
                self._expression(node.value, scope)
            case ast.Global() | ast.Nonlocal():
                scope.outer.update(node.names)
            case _:
                self._compound(node, scope)

    def _expression(self, node: ast.expr, scope: Scope) -> None:
        inner = node.value if isinstance(node, ast.Await) else node
        if isinstance(inner, ast.Call):
            self.expressions.calls.discarded.add(inner)
        if isinstance(inner, ast.Yield):
            scope.results.append(self.expressions.value(inner.value, scope))
            return
        self.expressions.value(node, scope)

    def _compound(self, node: ast.stmt, scope: Scope) -> None:
        match node:
            case ast.If() | ast.While():
                self._conditional(node, scope)
            case ast.For() | ast.AsyncFor():
                self._loop(node, scope)
            case ast.With() | ast.AsyncWith():
                for item in node.items:
                    value = self.expressions.entered(item.context_expr, scope, is_async=isinstance(node, ast.AsyncWith))
                    if item.optional_vars is not None:
                        self.expressions.bind(item.optional_vars, value, scope)
                self._body(node.body, scope)
            case ast.Try() | ast.TryStar():
                self._try(node, scope)
            case ast.Match():
                self._match(node, scope)
            case ast.Assert():
                self.expressions.value(node.test, scope)
                self.expressions.narrow(node.test, scope, positive=True)
            case _:
                for child in ast.iter_child_nodes(node):
                    if isinstance(child, ast.expr):
                        self.expressions.value(child, scope)

    def _conditional(self, node: ast.If | ast.While, scope: Scope) -> None:
        self.expressions.value(node.test, scope)
        before = scope.branch()
        self.expressions.narrow(node.test, scope, positive=True)
        self._body(node.body, scope)
        positive, scope.names = scope.branch(), dict(before)
        self.expressions.narrow(node.test, scope, positive=False)
        self._body(node.orelse, scope)
        negative = scope.branch()
        if _leaves(node.body):
            scope.merge(negative)
        elif node.orelse and _leaves(node.orelse):
            scope.merge(positive)
        else:
            scope.merge(positive, negative)

    def _loop(self, node: ast.For | ast.AsyncFor, scope: Scope) -> None:
        is_async = isinstance(node, ast.AsyncFor)
        value = self.expressions.loop_items(node.iter, node.target, scope, is_async=is_async)
        before = scope.branch()
        self.expressions.bind(node.target, value, scope)
        # The second round sees what the first one assigned. Without recording, one is enough: nested loops would double
        # the work at each level.
        if self.recorder.is_active and assigned_names(node):

            def once() -> Value:
                self._body(node.body, scope)
                return UNKNOWN

            self._silently(once)
            scope.merge(before, scope.branch())
            self.expressions.bind(node.target, value, scope)
        self._body(node.body, scope)
        scope.merge(before, scope.branch())
        self._body(node.orelse, scope)

    def _try(self, node: ast.Try | ast.TryStar, scope: Scope) -> None:
        before = scope.branch()
        self._body(node.body, scope)
        after, ends = scope.branch(), list[dict[str, Value]]()
        for handler in node.handlers:
            scope.merge(before, after)
            kinds = self.expressions.value(handler.type, scope) if handler.type is not None else UNKNOWN
            if handler.name is not None:
                is_group = isinstance(node, ast.TryStar)
                scope.bind(handler.name, foreign("ExceptionGroup") if is_group else _caught(kinds))
            self._body(handler.body, scope)
            if not _leaves(handler.body):
                ends.append(scope.branch())
        scope.names = dict(after)
        self._body(node.orelse, scope)
        scope.merge(scope.branch(), *ends)
        self._body(node.finalbody, scope)

    def _match(self, node: ast.Match, scope: Scope) -> None:
        from .patterns import read_pattern

        subject = self.expressions.value(node.subject, scope)
        before, ends = scope.branch(), list[dict[str, Value]]()
        for case in node.cases:
            scope.names = dict(before)
            read_pattern(self.expressions, case.pattern, subject, scope)
            if case.guard is not None:
                self.expressions.value(case.guard, scope)
            self._body(case.body, scope)
            if not _leaves(case.body):
                ends.append(scope.branch())
        scope.merge(before, *ends)

    def _class(self, node: ast.ClassDef, scope: Scope) -> None:
        for one in (*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)):
            self.expressions.value(one, scope)
        declaration = scope.module.declared_class(node, scope if scope.parent is not None else None)
        scope.bind(node.name, (ClassValue(declaration),))
        inner = scope.inner("class")
        inner.owner, inner.function = declaration, None
        self._body(node.body, inner)

    def _function(self, node: Function, scope: Scope) -> None:
        for one in node.decorator_list:
            self.expressions.value(one, scope)
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.expressions.value(default, scope)
        owner = scope.owner if scope.kind == "class" else None
        known = owner.functions.get(node.name) if owner is not None else None
        is_first = known is not None and node in known.nodes
        function = FunctionDeclaration(scope.module, (node,), owner, scope if scope.parent is not None else None)
        scope.bind(node.name, (FunctionValue(function),) if is_transparent(function) else UNKNOWN)
        if owner is not None and is_first and isinstance(scope.parent, Scope):
            function = FunctionDeclaration(scope.module, (node,), owner, scope.parent)

        def later() -> None:
            inner = self._parameters.scope(function, scope)
            self.expressions.annotation(node.returns, scope)
            self._body(node.body, inner)

        if self.recorder.is_active:
            self._later.append(later)


def _leaves(body: list[ast.stmt]) -> bool:
    return bool(body) and isinstance(body[-1], ast.Return | ast.Raise | ast.Continue | ast.Break)


def _caught(kinds: Value) -> Value:
    """Return the exception that `except` binds for one or several classes."""
    from .annotations import instances
    from .values import ForeignInstance

    listed = [part for one in kinds for part in (one.arguments if isinstance(one, ForeignInstance) else [(one,)])]
    found = [instances(one, ()) for part in listed for one in part if isinstance(one, ClassValue | ForeignObject)]
    return union(found) if found and len(found) == len(listed) else UNKNOWN


def _without_none(values: list[Value]) -> Value:
    found = [value for value in values if value != NONE]
    return union(found) if found else UNKNOWN
