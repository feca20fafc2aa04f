"""Read calls, and record which methods, classes and arguments of the package they use."""

from __future__ import annotations

import ast
from collections.abc import Callable

from attrs import define, field

from .annotations import AnnotationContext
from .argument_values import ArgumentReader
from .attribute_uses import AttributeReader, chain_of
from .protocols import called, present
from .public_names import PublicNames, is_client
from .scopes import Scope
from .signatures import Signature, signature_of
from .standard_calls import StandardCalls
from .type_variables import solved
from .uses import Fault, FaultKind, Place, Recorder, Use, UseKind, name_place, place_of
from .values import (
    UNKNOWN,
    Alternative,
    ClassValue,
    ForeignInstance,
    ForeignObject,
    FunctionValue,
    InstanceValue,
    Unknown,
    Value,
    is_known,
    union,
)
from .world import World

Evaluate = Callable[[ast.expr, Scope], Value]
AnnotationReader = Callable[[ast.expr | None, Scope], Value]


@define(eq=False)
class CallReader:
    """Reads calls.

    Args:
        world: The program.
        names: Names of what the package declares.
        recorder: Collects what is used.
        attributes: Reads attributes.
        evaluate: Returns the value of an expression.
        annotation: Returns the value that an annotation describes.

    Attributes:
        names_by_call: Names of the methods that calls use, by the call.
        discarded: Calls whose result the code does not use.
        arguments: Records arguments.
        standard: Finds the results of calls of the standard library.
    """

    world: World
    names: PublicNames
    recorder: Recorder
    attributes: AttributeReader
    evaluate: Evaluate
    annotation: AnnotationReader
    names_by_call: dict[ast.expr, tuple[str, ...]] = field(init=False, factory=dict)
    discarded: set[ast.expr] = field(init=False, factory=set)
    arguments: ArgumentReader = field(init=False)
    standard: StandardCalls = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.arguments = ArgumentReader(self.world, self.names, self.recorder)
        self.standard = StandardCalls(self.world, self.evaluate, self.annotation, self.attributes)

    def names_of_call(self, node: ast.expr) -> tuple[str, ...]:
        """Return the names of the method that a call uses, also in `call().prefetch(4)`; empty if it is unknown."""
        if node in self.names_by_call:
            return self.names_by_call[node]
        match node:
            case ast.Call(func=ast.Attribute(value=inner)) | ast.Await(value=inner):
                return self.names_of_call(inner)
            case _:
                return ()

    def record_unknown_loop(self, iterated: ast.expr, place: Place) -> None:
        """Record a loop over the results of a method of an unknown object, also in `jobs.list().prefetch(4)`."""
        while isinstance(iterated, ast.Call) and isinstance(iterated.func, ast.Attribute):
            chain = chain_of(iterated.func.value)
            self.recorder.use(Use(UseKind.LOOP, place, (), is_sure=False, word=iterated.func.attr, chain=chain))
            iterated = iterated.func.value

    def read(self, node: ast.Call, scope: Scope) -> Value:
        """Return the value of a call and record what it uses."""
        special = self.standard.special(node, scope)
        if special is not None:
            return special
        callee = self.evaluate(node.func, scope)
        positional = [self.evaluate(one, scope) for one in node.args]
        named = {one.arg: self.evaluate(one.value, scope) for one in node.keywords}
        found = list[Value]()
        alternatives = present(callee)
        is_sure = is_known(alternatives)
        for one in alternatives:
            self._record(node, one, positional, named, scope, is_sure=is_sure)
            found.append(self._result(node, one, positional, named, scope))
        return union(found)

    def _record(
        self, node: ast.Call, callee: Alternative, positional: list[Value], named: dict[str | None, Value],
        scope: Scope, *, is_sure: bool,
    ) -> None:  # fmt: skip
        place = _callee_place(node, scope)
        if isinstance(callee, Unknown):
            chain = chain_of(node.func)
            self._call(node, place, (), is_sure=False, chain=chain)
            for keyword in node.keywords:
                if keyword.arg is not None:
                    where = _keyword_place(scope.module.name, keyword)
                    self.recorder.use(
                        Use(UseKind.ARGUMENT, where, (), is_sure=False, word=keyword.arg, chain=chain,
                            value=named[keyword.arg])
                    )  # fmt: skip
            return
        if not _is_of_package(callee):
            return
        names = self._names(callee)
        self.names_by_call[node] = names
        self._call(node, place, names, is_sure=is_sure)
        signature = signature_of(self.world, callee)
        if signature is None:
            return
        self._check(node, signature, names, scope, is_sure=is_sure)
        context = self._context(callee, signature)
        self.arguments.record(node, signature, names, context, (positional, named), scope.module.name, is_sure=is_sure)

    def _call(self, node: ast.Call, place: Place, names: tuple[str, ...], *, is_sure: bool,
              chain: tuple[str, ...] = ()) -> None:  # fmt: skip
        passed = {one.arg for one in node.keywords if one.arg is not None}
        numbers = {str(index) for index, one in enumerate(node.args) if not isinstance(one, ast.Starred)}
        is_open = any(one.arg is None for one in node.keywords) or any(
            isinstance(one, ast.Starred) for one in node.args
        )
        self.recorder.use(
            Use(UseKind.CALL, place, names, is_sure, word=chain[-1] if chain else "", chain=chain[:-1],
                passed=frozenset(passed | numbers), is_open=is_open, is_read=node not in self.discarded)
        )  # fmt: skip

    def _check(
        self, node: ast.Call, signature: Signature, names: tuple[str, ...], scope: Scope, *, is_sure: bool
    ) -> None:
        """Record what is wrong with the arguments of a call."""
        file, owner = scope.module.name, names[0] if names else ""
        for keyword in node.keywords:
            if keyword.arg is not None and not signature.more_names and signature.named(keyword.arg) is None:
                place = _keyword_place(file, keyword)
                self.recorder.fault(Fault(FaultKind.UNKNOWN_ARGUMENT, place, owner, keyword.arg, is_sure))
        for index, argument in enumerate(node.args):
            if isinstance(argument, ast.Starred):
                break
            if not signature.more_positions and signature.positional(index) is None:
                place = place_of(file, argument)
                self.recorder.fault(Fault(FaultKind.POSITIONAL_ARGUMENT, place, owner, str(index + 1), is_sure))
        for name in signature.missing(node):
            place = _callee_place(node, scope)
            self.recorder.fault(Fault(FaultKind.MISSING_ARGUMENT, place, owner, name, is_sure))

    def _names(self, callee: Alternative) -> tuple[str, ...]:
        match callee:
            case ClassValue():
                return (self.names.of_class(callee.declaration),)
            case FunctionValue(owner=InstanceValue() | ClassValue() as owner):
                from .members import member

                found = member(self.world, owner, callee.declaration.name)
                own = () if found is None else self.attributes.names_of_member(owner.declaration, found)
                return own or (self.names.of_function(callee.declaration),)
            case FunctionValue():
                return (self.names.of_function(callee.declaration),)
            case _:
                return ()

    def _context(self, callee: Alternative, signature: Signature) -> AnnotationContext | None:
        if signature.declaration is None:
            return None
        variables = dict(callee.variables) if isinstance(callee, FunctionValue) else {}
        return AnnotationContext(self.world, signature.declaration.module, variables)

    def _result(
        self, node: ast.Call, callee: Alternative, positional: list[Value], named: dict[str | None, Value],
        scope: Scope,
    ) -> Value:  # fmt: skip
        match callee:
            case ClassValue():
                return (InstanceValue(callee.declaration, callee.arguments),)
            case FunctionValue():
                if _is_call_by_id(callee):
                    return self.standard.called_by_id(node, callee, scope)
                return called(self.world, callee, solved(self.world, callee, positional, named))
            case ForeignInstance(name="callable"):
                return callee.arguments[0]
            case ForeignObject():
                return self.standard.result(callee.name, node, positional, named)
            case _:
                return UNKNOWN


def _is_of_package(callee: Alternative) -> bool:
    match callee:
        case ClassValue():
            return callee.declaration.is_of_package
        case FunctionValue():
            return not callee.declaration.module.text.is_checked
        case _:
            return False


def _is_call_by_id(callee: FunctionValue) -> bool:
    owner = callee.owner
    return callee.declaration.name == "call" and isinstance(owner, InstanceValue) and is_client_or_subclass(owner)


def is_client_or_subclass(owner: InstanceValue) -> bool:
    """Return whether an object is a client, also of a class of the checked code."""
    return is_client(owner.declaration) or any(
        getattr(base, "attr", getattr(base, "id", "")) == "ModelArts" for base in owner.declaration.node.bases
    )


def _callee_place(node: ast.Call, scope: Scope) -> Place:
    if isinstance(node.func, ast.Attribute):
        return name_place(scope.module.name, node.func)
    return place_of(scope.module.name, node.func)


def _keyword_place(file: str, keyword: ast.keyword) -> Place:
    width = len((keyword.arg or "").encode())
    return Place(file, keyword.lineno, keyword.col_offset, keyword.lineno, keyword.col_offset + width)
