"""Write the declarations of a package, without bodies and docstrings, to an archive that later releases ship.

`aiomodelarts.upgrade_check` reads from it for which classes, methods, fields and modules the code of a user was
written.
"""

import ast
import gzip
import io
import tarfile
from collections.abc import Iterator
from pathlib import Path

# Keyword arguments of `Operation(...)` that the reader needs.
OPERATION_KEYS = frozenset({"id", "resource", "name"})
# Calls whose arguments the reader needs: type variables, and the defaults of fields.
KEPT_CALLS = frozenset({"TypeVar", "ParamSpec", "field", "json_field"})
FOLDERS_LEFT_OUT = frozenset({"__pycache__", "static", "upgrade_check"})


def declarations(package: Path) -> bytes:
    """Return the declarations of a package as tar.gz, the same bytes for the same package.

    Args:
        package: Folder `aiomodelarts` of a version.
    """
    content = io.BytesIO()
    # Without a name and time, so that the bytes depend on the package alone.
    with (
        gzip.GzipFile(fileobj=content, mode="wb", compresslevel=9, mtime=0, filename="") as compressed,
        tarfile.open(fileobj=compressed, mode="w") as archive,
    ):
        for path in sorted(package.rglob("*.py")):
            relative = path.relative_to(package)
            if FOLDERS_LEFT_OUT.isdisjoint(relative.parts):
                _add(archive, f"{package.name}/{relative.as_posix()}", declared(path.read_text("utf-8")))
        _add(archive, f"{package.name}/py.typed", "")
    return content.getvalue()


def _add(archive: tarfile.TarFile, name: str, text: str) -> None:
    data = text.encode()
    member = tarfile.TarInfo(name)
    member.size = len(data)
    archive.addfile(member, io.BytesIO(data))


def declared(source: str) -> str:
    """Return the declarations of a module as source code."""
    tree = ast.parse(source)
    tree.body = list(_statements(tree.body))
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for statement in body:
        match statement:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                statement.body = _function_body(statement)
                yield statement
            case ast.ClassDef():
                statement.body = list(_statements(statement.body)) or [_ellipsis()]
                yield statement
            case ast.Assign() | ast.AnnAssign():
                if statement.value is not None:
                    statement.value = _value(statement.value)
                yield statement
            case ast.Import() | ast.ImportFrom() | ast.Pass():
                yield statement
            case ast.If():
                statement.body = list(_statements(statement.body)) or [_ellipsis()]
                statement.orelse = list(_statements(statement.orelse))
                yield statement
            case ast.Try() | ast.With():
                yield from _statements(statement.body)
            case _:
                pass


def _function_body(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.stmt]:
    """Return the attributes that a method sets, and whether the function is a generator."""
    kept = list[ast.stmt]()
    arguments = function.args.posonlyargs + function.args.args
    this = arguments[0].arg if arguments else ""
    for node in _own_nodes(function):
        match node:
            case ast.AnnAssign(target=ast.Attribute(value=ast.Name(id=name))) if name == this:
                kept.append(ast.AnnAssign(node.target, node.annotation, None, 0))
            case ast.Assign(targets=[ast.Attribute(value=ast.Name(id=name)) as target]) if name == this:
                kept.append(_attribute(target, node.value))
            case ast.Yield() | ast.YieldFrom():
                kept.append(ast.Expr(ast.Yield(None)))
            case _:
                pass
    unique = {ast.unparse(ast.fix_missing_locations(one)): one for one in kept}
    return list(unique.values()) or [_ellipsis()]


def _attribute(target: ast.Attribute, value: ast.expr) -> ast.stmt:
    match value:
        case ast.Name():
            return ast.Assign([target], value)
        case ast.Call(func=ast.Name(id=name) as called) if name[:1].isupper():
            return ast.AnnAssign(target, called, None, 0)
        case _:
            return ast.Assign([target], ast.Constant(...))


def _own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(function):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            yield child
            yield from _own_nodes(child)


def _value(node: ast.expr) -> ast.expr:
    """Return the part of an assigned value that the reader needs."""
    match node:
        case ast.Constant(value=str() as text) if len(text) > 100:
            return ast.Constant(...)
        case ast.Call():
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name == "Operation":
                node.keywords = [one for one in node.keywords if one.arg in OPERATION_KEYS]
                return node
            return node if name in KEPT_CALLS else ast.Constant(...)
        case ast.Name() | ast.Attribute() | ast.Constant() | ast.Subscript() | ast.BinOp():
            return node
        case ast.List() | ast.Tuple() if all(isinstance(one, ast.Constant) for one in node.elts):
            return node
        case _:
            return ast.Constant(...)


def _ellipsis() -> ast.stmt:
    return ast.Expr(ast.Constant(...))
