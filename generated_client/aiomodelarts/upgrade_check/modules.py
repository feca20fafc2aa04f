"""Modules of the package and of the checked code, with the classes and functions that they declare.

Nothing is imported or executed: modules are read as source code, each when it is first needed.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Protocol

from attrs import Factory, define, field, frozen

PACKAGE = "aiomodelarts"
Function = ast.FunctionDef | ast.AsyncFunctionDef
Binding = (
    ast.Import | ast.ImportFrom | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef | ast.Assign | ast.AnnAssign
)


@frozen
class ModuleText:
    """Source code of a module.

    Args:
        name: Name of the module: dotted in the package, the path of the file in the checked code.
        tree: Syntax tree.
        package: Name of the package that relative imports start from.
        is_checked: Whether it is part of the checked code.
    """

    name: str
    tree: ast.Module = field(eq=False)
    package: str
    is_checked: bool = False


class ModuleSource(Protocol):
    """A set of modules."""

    def module(self, name: str) -> ModuleText | None:
        """Return a module by its name; None if there is none."""
        ...

    def resolve(self, importer: ModuleText, name: str, level: int) -> str | None:
        """Return the name of the module that an import statement means; None if this source does not have it.

        Args:
            importer: Module with the statement.
            name: Dotted name in the statement, which may be empty.
            level: Number of dots before the name.
        """
        ...


@frozen(eq=False)
class FunctionDeclaration:
    """A function or method.

    Args:
        module: Module that declares it.
        nodes: Its definitions: one, or all overloads of it.
        owner: Class that declares it; None for a function.
        scope: Scope that encloses it in the checked code, for names that it uses; None at the top of a module.
    """

    module: Module
    nodes: tuple[Function, ...]
    owner: ClassDeclaration | None = None
    scope: object = None

    @property
    def node(self) -> Function:
        """Definition; of overloads the last one."""
        return self.nodes[-1]

    @property
    def name(self) -> str:
        """Name of the function."""
        return self.node.name

    @property
    def path(self) -> str:
        """Dotted path of its definition."""
        return f"{self.owner.path if self.owner else self.module.name}.{self.name}"

    def decorators(self) -> set[str]:
        """Return the last parts of the names of its decorators."""
        return {name for node in self.nodes for name in map(decorator_name, node.decorator_list)}


@define(eq=False)
class ClassDeclaration:
    """A class.

    Args:
        module: Module that declares it.
        node: Definition.
        scope: Scope that encloses it in the checked code; None at the top of a module.
        members: Definitions in its body, by name.
        functions: Methods, by name.
    """

    module: Module
    node: ast.ClassDef
    scope: object = None
    members: dict[str, list[Binding]] = Factory(dict[str, list[Binding]])
    functions: dict[str, FunctionDeclaration] = Factory(dict[str, FunctionDeclaration])

    @property
    def name(self) -> str:
        """Name of the class."""
        return self.node.name

    @property
    def path(self) -> str:
        """Dotted path of its definition."""
        return f"{self.module.name}.{self.name}"

    @property
    def is_of_package(self) -> bool:
        """Whether the package declares it, not the checked code."""
        return not self.module.text.is_checked

    def __attrs_post_init__(self) -> None:
        self.members = bindings(self.node.body)
        for name, found in self.members.items():
            nodes = tuple(one for one in found if isinstance(one, Function))
            if nodes:
                self.functions[name] = FunctionDeclaration(self.module, nodes, self, self.scope)

    def __repr__(self) -> str:
        return f"<class {self.path}>"


@define(eq=False)
class Module:
    """A module that was read.

    Args:
        text: Source code.
        symbols: Definitions and imports at its top, by name.
        classes: Classes that were used so far, by definition.
        functions: Functions that were used so far, by name.
        stars: Modules from which it imports all names.
    """

    text: ModuleText
    symbols: dict[str, list[Binding]] = Factory(dict[str, list[Binding]])
    classes: dict[ast.ClassDef, ClassDeclaration] = Factory(dict[ast.ClassDef, ClassDeclaration])
    functions: dict[str, FunctionDeclaration] = Factory(dict[str, FunctionDeclaration])
    stars: list[ast.ImportFrom] = Factory(list[ast.ImportFrom])

    @property
    def name(self) -> str:
        """Name of the module."""
        return self.text.name

    def __attrs_post_init__(self) -> None:
        self.symbols = bindings(self.text.tree.body)
        found = self.symbols.pop("*", [])
        self.stars = [one for one in found if isinstance(one, ast.ImportFrom)]

    def declared_class(self, node: ast.ClassDef, scope: object = None) -> ClassDeclaration:
        """Return the class with a definition."""
        if node not in self.classes:
            self.classes[node] = ClassDeclaration(self, node, scope)
        return self.classes[node]

    def declared_function(self, name: str) -> FunctionDeclaration:
        """Return the function with a name at the top of the module."""
        if name not in self.functions:
            nodes = tuple(one for one in self.symbols[name] if isinstance(one, Function))
            self.functions[name] = FunctionDeclaration(self, nodes)
        return self.functions[name]

    def exported(self) -> set[str]:
        """Return the names that `from module import *` imports."""
        for node in self.symbols.get("__all__", []):
            value = getattr(node, "value", None)
            if isinstance(value, ast.List | ast.Tuple):
                return {one.value for one in value.elts if isinstance(one, ast.Constant) and isinstance(one.value, str)}
        return {name for name in self.symbols if not name.startswith("_")}


@define
class Program:
    """All modules that can be read.

    Args:
        sources: The package and the checked code; earlier sources take precedence.
        modules: Modules that were read so far.
    """

    sources: tuple[ModuleSource, ...]
    modules: dict[str, Module | None] = Factory(dict[str, Module | None])

    def module(self, name: str) -> Module | None:
        """Return a module by its name; None if there is none."""
        if name not in self.modules:
            texts = (source.module(name) for source in self.sources)
            text = next((one for one in texts if one is not None), None)
            self.modules[name] = None if text is None else Module(text)
        return self.modules[name]

    def resolve(self, importer: Module, name: str, level: int) -> str | None:
        """Return the name of the module that an import statement means; None for other distributions."""
        found = (source.resolve(importer.text, name, level) for source in self.sources)
        return next((one for one in found if one is not None), None)


def bindings(body: Iterable[ast.stmt]) -> dict[str, list[Binding]]:
    """Return the definitions and imports in statements, also inside of `if`, `try` and `with`, by name."""
    found: dict[str, list[Binding]] = defaultdict(list)
    for statement in flat(body):
        for name in bound_names(statement):
            if isinstance(statement, Binding):
                found[name].append(statement)
    return dict(found)


def flat(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield statements and those inside of `if`, `try`, `with` and loops, but not those of functions and classes.

    Of `if TYPE_CHECKING`, only what type checkers read.
    """
    for statement in body:
        yield statement
        if isinstance(statement, ast.If) and type_checking(statement.test) is not None:
            yield from flat(statement.body if type_checking(statement.test) else statement.orelse)
        elif isinstance(statement, ast.If | ast.Try | ast.TryStar | ast.With | ast.AsyncWith | ast.For | ast.While):
            yield from flat(statement.body)
            yield from flat(getattr(statement, "orelse", []))
            yield from flat(getattr(statement, "finalbody", []))
            for handler in getattr(statement, "handlers", []):
                yield from flat(handler.body)


def type_checking(test: ast.expr) -> bool | None:
    """Return whether type checkers read the body of an `if TYPE_CHECKING`; None for other conditions."""
    match test:
        case ast.Name(id="TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING"):
            return True
        case ast.UnaryOp(op=ast.Not(), operand=ast.Name(id="TYPE_CHECKING") | ast.Attribute(attr="TYPE_CHECKING")):
            return False
        case _:
            return None


def bound_names(statement: ast.stmt) -> Iterator[str]:
    """Yield the names that a definition, import or assignment binds."""
    match statement:
        case ast.Import():
            yield from (alias.asname or alias.name.partition(".")[0] for alias in statement.names)
        case ast.ImportFrom():
            yield from (alias.asname or alias.name for alias in statement.names)
        case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
            yield statement.name
        case ast.Assign():
            for target in statement.targets:
                yield from (node.id for node in ast.walk(target) if isinstance(node, ast.Name))
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name
        case _:
            pass


def decorator_name(node: ast.expr) -> str:
    """Return the last part of the name of a decorator, `fixture` for `@pytest.fixture(scope="session")`."""
    if isinstance(node, ast.Call):
        return decorator_name(node.func)
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def is_generator(node: Function) -> bool:
    """Return whether a function contains `yield` itself."""
    waiting: list[ast.AST] = list(node.body)
    while waiting:
        one = waiting.pop()
        if isinstance(one, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting.extend(ast.iter_child_nodes(one))
    return False
