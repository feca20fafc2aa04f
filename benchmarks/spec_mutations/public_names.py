"""Public names of generated code, with everything about them that callers can observe."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.lint.waiter_keys import PARTS, STATE_LISTS
from generator.render.generation import write_code
from generator.spec.source import SpecMap

UNORDERED_STATES = (*STATE_LISTS, *PARTS, "deleting_codes", "names")
Names = dict[str, "Name"]


@dataclass(frozen=True)
class Name:
    """A public name.

    Args:
        code: Its declaration without documentation, in a form that can be compared.
        doc: Its documentation.
        required: Whether it is an argument that callers must pass.
    """

    code: str
    doc: str = ""
    required: bool = False


def public_names(document: SpecMap, folder: Path) -> Names:
    """Generate code, and return its names as `changelog` writes them: `client.jobs.list(limit)`, `models.Job.name`.

    Args:
        document: Bundled document.
        folder: Empty folder for the code.
    """
    write_code(document, folder)
    names: Names = {}
    for path in sorted((folder / "models").glob("*.py")):
        if path.name != "__init__.py":
            names.update(_read(path, _models))
    for path in sorted((folder / "resources").glob("*.py")):
        names.update(_read(path, _clients if path.name == "__init__.py" else _resource))
    names.update(_read(folder / "operations.py", _constants))
    names.update(_read(folder / "params" / "__init__.py", _typed_dicts))
    return names


def _read(path: Path, read: Callable[[ast.Module, str], Iterator[tuple[str, Name]]]) -> Names:
    return _names_in(path.read_text(encoding="utf-8"), path.stem, read)


@functools.lru_cache(maxsize=512)
def _names_in(text: str, module: str, read: Callable[[ast.Module, str], Iterator[tuple[str, Name]]]) -> Names:
    """Return the names of one module. Most modules are the same before and after a change of the spec."""
    return dict(read(ast.parse(text, module), module))


def _dump(node: ast.AST | None) -> str:
    """Return code in one form, whatever the order of alternatives and literals."""
    return "" if node is None else ast.unparse(_Sorted().visit(node))


class _Sorted(ast.NodeTransformer):
    """Sorts the alternatives of types, the values of literals and the lists of states of waiters."""

    def visit_keyword(self, node: ast.keyword) -> ast.AST:
        self.generic_visit(node)
        if node.arg in UNORDERED_STATES and isinstance(node.value, ast.Tuple):
            node.value.elts.sort(key=ast.unparse)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if not isinstance(node.op, ast.BitOr):
            return node
        return ast.Name(" | ".join(sorted(ast.unparse(node).split(" | "))))

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.value, ast.Name) and node.value.id == "Literal":
            values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            return ast.Name(f"Literal[{', '.join(sorted(map(ast.unparse, values)))}]")
        return node


def _models(tree: ast.Module, _: str) -> Iterator[tuple[str, Name]]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            bases = [*map(_dump, node.bases), *(f"{one.arg}={_dump(one.value)}" for one in node.keywords)]
            yield f"models.{node.name}", Name(" ".join(bases), ast.get_docstring(node) or "")
            for index, part in enumerate(node.body):
                doc = _doc_after(node.body, index)
                if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
                    code = f"{_dump(part.annotation)} = {_dump(part.value)}"
                    yield f"models.{node.name}.{part.target.id}", Name(code, doc, part.value is None)
                elif isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name):
                    yield f"models.{node.name}.{part.targets[0].id}", Name(_dump(part.value), doc)
                elif isinstance(part, ast.FunctionDef):
                    yield f"models.{node.name}.{part.name}", Name(_dump(part))
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield f"models.{node.target.id}", Name(_dump(node.value))


def _doc_after(body: list[ast.stmt], index: int) -> str:
    after = body[index + 1] if index + 1 < len(body) else None
    is_text = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
    return (
        str(after.value.value)
        if is_text and isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
        else ""
    )


def _clients(tree: ast.Module, _: str) -> Iterator[tuple[str, Name]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            yield f"client.{node.name}", Name(_dump(node.returns), ast.get_docstring(node) or "")


def _resource(tree: ast.Module, tag: str) -> Iterator[tuple[str, Name]]:
    for node in tree.body:
        if isinstance(node, ast.Assign):
            yield f"client.{tag}.copy", Name(_dump(node.value))
        if not isinstance(node, ast.ClassDef):
            continue
        for part in node.body:
            if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from _method(f"client.{tag}.{part.name}", part)


def _method(name: str, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[tuple[str, Name]]:
    doc = ast.get_docstring(node) or ""
    body = [part for part in node.body if not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))]
    code = "\n".join([type(node).__name__, _dump(node.returns), *map(_dump, body)])
    yield name, Name(code, doc)
    given = node.args
    defaults: list[Any] = [None] * (len(given.args) - len(given.defaults)) + list(given.defaults)
    pairs = [*zip(given.args, defaults, strict=True), *zip(given.kwonlyargs, given.kw_defaults, strict=True)]
    for argument, default in pairs:
        if argument.arg != "self":
            code = f"{_dump(argument.annotation)} = {_dump(default)}"
            yield f"{name}({argument.arg})", Name(code, required=default is None)


def _constants(tree: ast.Module, _: str) -> Iterator[tuple[str, Name]]:
    for node in tree.body:
        # `OPERATIONS` has the other constants.
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id != "OPERATIONS":
            yield f"operations.{node.target.id}", Name(_dump(node.value))


def _typed_dicts(tree: ast.Module, _: str) -> Iterator[tuple[str, Name]]:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield f"params.{node.name}", Name("TypedDict", ast.get_docstring(node) or "")
            declared = [part for part in node.body if isinstance(part, ast.AnnAssign)]
            pairs: list[tuple[str, ast.expr]] = [(_dump(part.target), part.annotation) for part in declared]
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            (name,), (_, content) = node.targets, node.value.args
            yield f"params.{_dump(name)}", Name("TypedDict")
            keys = content.keys if isinstance(content, ast.Dict) else []
            values = content.values if isinstance(content, ast.Dict) else []
            pairs = [(ast.literal_eval(key), value) for key, value in zip(keys, values, strict=True) if key]
        else:
            continue
        owner = node.name if isinstance(node, ast.ClassDef) else _dump(node.targets[0])
        for wire, annotation in pairs:
            # Functional typed dictionaries have their types in quotes.
            code = _dump(ast.parse(re.sub(r"^(NotRequired\[)?'(.*)'(\]?)$", r"\1\2\3", ast.unparse(annotation))))
            yield f"params.{owner}[{wire!r}]", Name(code, required="NotRequired" not in code)
