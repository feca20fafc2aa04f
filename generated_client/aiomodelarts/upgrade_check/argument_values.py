"""Record the arguments of calls, with dictionaries and values of enumerations that are passed."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from attrs import frozen

from .annotations import AnnotationContext
from .members import is_enumeration, lineage
from .modules import PACKAGE, ClassDeclaration
from .operation_ids import operation_methods
from .protocols import is_unset
from .public_names import PublicNames
from .signatures import Parameter, Signature
from .uses import Fault, FaultKind, Place, Recorder, Use, UseKind, place_of
from .values import ForeignInstance, InstanceValue, Value
from .world import World

_OPERATION_PARAMETERS = frozenset({"operation", "operation_id", "operations", "pattern"})


@frozen
class ArgumentReader:
    """Records the arguments of calls.

    Args:
        world: The program.
        names: Names of what the package declares.
        recorder: Collects what is used.
    """

    world: World
    names: PublicNames
    recorder: Recorder

    def record(
        self,
        node: ast.Call,
        signature: Signature,
        names: tuple[str, ...],
        context: AnnotationContext | None,
        values: tuple[list[Value], dict[str | None, Value]],
        file: str,
        *,
        is_sure: bool,
    ) -> None:
        """Record all arguments of a call.

        Args:
            node: The call.
            signature: Parameters of what is called.
            names: Names of what is called.
            context: Reads the annotations of the parameters.
            values: Values of the positional and of the keyword arguments.
            file: File that contains the call.
            is_sure: Whether the types in the code say what is called.
        """
        for index, (one, value) in enumerate(zip(node.args, values[0], strict=True)):
            if isinstance(one, ast.Starred):
                break
            parameter = signature.positional(index)
            if parameter is not None:
                self._argument(parameter, one, value, place_of(file, one), names, context, is_sure=is_sure)
        for keyword in node.keywords:
            if keyword.arg is None:
                continue
            place = Place(file, keyword.lineno, keyword.col_offset, keyword.lineno,
                          keyword.col_offset + len(keyword.arg.encode()))  # fmt: skip
            parameter = signature.named(keyword.arg) or Parameter(
                keyword.arg, by_position=False, by_name=True, required=False
            )
            self._argument(parameter, keyword.value, values[1][keyword.arg], place, names, context, is_sure=is_sure)

    def record_value(self, node: ast.expr | None, expected: Value, file: str) -> None:
        """Record a dictionary or list that is assigned to a variable with an annotation, or returned.

        Args:
            node: The expression.
            expected: Value that the annotation describes.
            file: File that contains it.
        """
        if isinstance(node, ast.Dict | ast.List):
            self._value(node, (), expected, None, None, file, is_sure=True)

    def _argument(
        self, parameter: Parameter, node: ast.expr, value: Value, place: Place, names: tuple[str, ...],
        context: AnnotationContext | None, *, is_sure: bool,
    ) -> None:  # fmt: skip
        own = tuple(f"{name}({parameter.name})" for name in names)
        fields = tuple(f"{name}.{parameter.name}" for name in names if name.startswith("models."))
        self.recorder.use(Use(UseKind.ARGUMENT, place, own + fields, is_sure, word=parameter.name, value=value))
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and parameter.name in _OPERATION_PARAMETERS:
            self._operation(node, place.file)
        if context is None or parameter.annotation is None:
            return
        expected = context.read(parameter.annotation)
        self._value(node, value, expected, parameter, context, place.file, is_sure=is_sure)

    def _operation(self, node: ast.expr, file: str) -> None:
        text = str(getattr(node, "value", ""))
        found = operation_methods(self.world).get(text)
        if found is not None:
            self.recorder.use(
                Use(UseKind.OPERATION, place_of(file, node), (f"client.{found[0]}.{found[1]}",), is_sure=True,
                    word=text)
            )  # fmt: skip

    def _value(
        self, node: ast.expr, value: Value, expected: Value, parameter: Parameter | None,
        context: AnnotationContext | None, file: str, *, is_sure: bool,
    ) -> None:  # fmt: skip
        """Record what is passed for a type: a value of an enumeration, a dictionary, or a list of them."""
        enumerations = [one for one in _instances(expected) if is_enumeration(self.world, one.declaration)]
        for one in enumerations:
            if not is_unset(one):
                self._enumerated(node, value, one.declaration, parameter, context, file, is_sure=is_sure)
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            inner = [
                part.arguments[0] for part in expected if isinstance(part, ForeignInstance) and part.name == "list"
            ]
            for element in node.elts:
                for part in inner:
                    self._value(element, _constant_value(element), part, None, context, file, is_sure=is_sure)
        if isinstance(node, ast.Dict):
            for one in _instances(expected):
                if self._is_typed_dictionary(one.declaration):
                    self._dictionary(node, one.declaration, file, is_sure=is_sure)

    def _enumerated(
        self, node: ast.expr, value: Value, declaration: ClassDeclaration, parameter: Parameter | None,
        context: AnnotationContext | None, file: str, *, is_sure: bool,
    ) -> None:  # fmt: skip
        place = place_of(file, node)
        for one in value:
            if not isinstance(one, ForeignInstance) or one.name not in ("str", "int"):
                continue
            names = (self.names.of_class(declaration),)
            word = "" if one.constant is None else str(one.constant)
            self.recorder.use(Use(UseKind.VALUE, place, names, is_sure, word=word, sort="argument"))
            listed = None if parameter is None or context is None else _literals(parameter, context, self.world)
            is_open = listed is None or (word and word in listed)
            if not is_open:
                self.recorder.fault(Fault(FaultKind.REFUSED_VALUE, place, names[0], word or one.name, is_sure))

    def _is_typed_dictionary(self, declaration: ClassDeclaration) -> bool:
        return any(base.foreign.endswith("TypedDict") for base in lineage(self.world, declaration))

    def _dictionary(self, node: ast.Dict, declaration: ClassDeclaration, file: str, *, is_sure: bool) -> None:
        """Record the keys of a dictionary that is passed for a model, and what is wrong with them."""
        model = f"models.{declaration.name}"
        known = dict(_keys(self.world, declaration))
        passed = {key.value for key in node.keys if isinstance(key, ast.Constant) and isinstance(key.value, str)}
        is_open = len(passed) < len(node.keys)
        place = place_of(file, node)
        start = Place(file, place.line, place.column, place.line, place.column + 1)
        self.recorder.use(
            Use(UseKind.CALL, start, (model,), is_sure, passed=frozenset(passed), is_open=is_open, sort="dict")
        )
        for key, value in zip(node.keys, node.values, strict=True):
            if not isinstance(key, ast.Constant) or not isinstance(key.value, str):
                continue
            where = place_of(file, key)
            if key.value not in known:
                self.recorder.fault(Fault(FaultKind.UNKNOWN_KEY, where, model, key.value, is_sure))
                continue
            self.recorder.use(Use(UseKind.KEY, where, (f"{model}.{key.value}",), is_sure, word=key.value))
            annotation, declaring, _ = known[key.value]
            context = AnnotationContext(self.world, declaring.module, {})
            parameter = Parameter(key.value, by_position=False, by_name=True, required=False, annotation=annotation)
            expected = context.read(annotation)
            self._value(value, _constant_value(value), expected, parameter, context, file, is_sure=is_sure)
        for name, (_, _, required) in known.items():
            if required and name not in passed and not is_open:
                self.recorder.fault(Fault(FaultKind.MISSING_KEY, start, model, name, is_sure))


def _keys(world: World, declaration: ClassDeclaration) -> Iterator[tuple[str, tuple[ast.expr, ClassDeclaration, bool]]]:
    for base in lineage(world, declaration):
        for statement in base.declaration.node.body if base.declaration is not None else ():
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                required = "NotRequired" not in ast.unparse(statement.annotation)
                if base.declaration is not None:
                    yield statement.target.id, (statement.annotation, base.declaration, required)


def _instances(value: Value) -> list[InstanceValue]:
    return [one for one in value if isinstance(one, InstanceValue) and one.declaration.is_of_package]


def _constant_value(node: ast.expr) -> Value:
    if isinstance(node, ast.Constant) and isinstance(node.value, str | int) and not isinstance(node.value, bool):
        return (ForeignInstance(type(node.value).__name__, (), node.value),)
    return ()


def _literals(parameter: Parameter, context: AnnotationContext, world: World) -> frozenset[str] | None:
    """Return the values that a parameter accepts as strings or numbers; None if it accepts all."""
    text = ast.unparse(parameter.annotation) if parameter.annotation is not None else ""
    parts = {part.strip(" []()\"'") for part in text.replace("[", "|").replace("]", "|").split("|")}
    if "str" in parts or "int" in parts:
        return None
    aliases = [part.rpartition(".")[2] for part in parts if part.endswith("Value")]
    found = set[str]()
    for alias in aliases:
        holder = world.program.module(f"{PACKAGE}.models")
        definition = world.definition(context.module, alias) or (
            world.definition(holder, alias) if holder is not None else None
        )
        if definition is None:
            return None
        found |= {str(one.value) for binding in definition.bindings for one in ast.walk(binding)
                  if isinstance(one, ast.Constant)}  # fmt: skip
    return frozenset(found) if aliases else None
