"""Names of classes and functions as callers write them and as `changes.json` has them."""

from __future__ import annotations

import ast

from attrs import Factory, define

from .modules import PACKAGE, ClassDeclaration, FunctionDeclaration
from .world import World

# Modules that callers import from, besides the package itself.
_PUBLIC_MODULES = ("", "credentials", "testing", "metrics", "progress", "otel")
CLIENT = "ModelArts"


@define
class PublicNames:
    """Names of what the package declares.

    Args:
        world: The program.
        found: Public names by path of the definition; empty until they are needed.
    """

    world: World
    found: dict[str, str] = Factory(dict[str, str])

    def of_class(self, declaration: ClassDeclaration) -> str:
        """Return the name of a class: `models.Job`, `client.jobs` for a resource, `aiomodelarts.ApiError`."""
        module = declaration.module.name.removeprefix(f"{PACKAGE}.")
        if module.startswith(("models.", "params.")) or module in ("models", "params"):
            return f"{module.partition('.')[0]}.{declaration.name}"
        if module.startswith("resources."):
            return f"client.{module.removeprefix('resources.')}"
        return self.of_path(declaration.path)

    def of_function(self, function: FunctionDeclaration) -> str:
        """Return the name of a function or method."""
        if function.owner is not None:
            return f"{self.of_class(function.owner)}.{function.name}"
        return self.of_path(function.path)

    def of_path(self, path: str) -> str:
        """Return the name of a definition outside of the generated modules."""
        if not self.found:
            self._collect()
        return self.found.get(path, path)

    def _collect(self) -> None:
        self.found[""] = ""
        for name in _PUBLIC_MODULES:
            prefix = f"{PACKAGE}.{name}".rstrip(".")
            module = self.world.program.module(prefix)
            for symbol in module.symbols if module is not None else ():
                definition = self.world.definition(module, symbol) if module is not None else None
                if definition is None or symbol.startswith("_"):
                    continue
                if isinstance(definition.bindings[0], ast.Import | ast.ImportFrom):
                    continue
                path = f"{definition.module.name}.{definition.name}"
                if definition.module.name.startswith(PACKAGE):
                    self.found.setdefault(path, f"{prefix}.{symbol}")


def is_client(declaration: ClassDeclaration) -> bool:
    """Return whether a class is the client."""
    return declaration.is_of_package and declaration.name in (CLIENT, "ResourceClient", "Client")
