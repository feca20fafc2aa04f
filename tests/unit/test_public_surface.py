"""What the package offers by name, and that all of it is explained."""

import ast
import importlib
import importlib.util
import inspect
import pkgutil
import re
import subprocess
import sys
import traceback
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import aiomodelarts
from aiomodelarts import core, credentials
from tests.cases import for_each

PACKAGE = Path(aiomodelarts.__file__).parent


def in_order(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest, as ruff sorts them."""
    kind = 0 if name.isupper() else 1 if name[0].isupper() else 2
    return kind, name


def offered_by(path: Path) -> set[str]:
    """The names that a module imports from its own package, and that it makes itself."""
    names: set[str] = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    inner = {id(node) for function in functions for node in ast.walk(function)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level and id(node) not in inner:
            names |= {alias.asname or alias.name for alias in node.names}
    return names


@pytest.mark.parametrize("module", [aiomodelarts, credentials])
def test_all_is_sorted_without_doubles(module):
    assert module.__all__ == sorted(set(module.__all__), key=in_order)


@pytest.mark.parametrize("module", [aiomodelarts, credentials])
def test_every_public_name_can_be_imported(module):
    for name in module.__all__:
        assert getattr(module, name) is not None

    everything: dict[str, Any] = {}
    exec(f"from {module.__name__} import *", everything)  # noqa: S102  # nothing else imports by a star
    assert set(module.__all__) <= set(everything)


def test_all_is_the_public_surface():
    offered = offered_by(PACKAGE / "__init__.py")

    assert set(aiomodelarts.__all__) - {"__version__"} == offered - {"VERSION"}
    assert set(credentials.__all__) == offered_by(PACKAGE / "credentials.py")
    assert set(aiomodelarts.__all__) <= set(dir(aiomodelarts))


def test_public_classes_are_found_where_they_say_they_are():
    """Otherwise they would not pickle."""
    for name in aiomodelarts.__all__:
        value = getattr(aiomodelarts, name)
        if inspect.isclass(value):
            assert getattr(importlib.import_module(value.__module__), value.__qualname__) is value


def test_a_name_that_does_not_exist_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'aiomodelarts' has no attribute 'Nonsense'"):
        aiomodelarts.Nonsense  # noqa: B018


@pytest.mark.parametrize(
    ("module", "misspelt", "name"),
    [
        ("aiomodelarts", "NotFoundError", "NotFound"),
        ("aiomodelarts", "Modelarts", "ModelArts"),
        ("aiomodelarts", "model", "models"),
        ("aiomodelarts.models", "Notebok", "Notebook"),
        ("aiomodelarts.models", "TrainingJobPhases", "TrainingJobPhase"),
        ("aiomodelarts.testing", "FakeModelArt", "FakeModelArts"),
    ],
)
def test_a_misspelt_name_is_corrected_in_the_error(module: str, misspelt: str, name: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(importlib.import_module(module), misspelt)
    expected = f"module {module!r} has no attribute {misspelt!r}; did you mean {name!r}?"
    assert str(caught.value) == expected
    assert traceback.format_exception_only(caught.value) == [f"AttributeError: {expected}\n"]  # not a second hint
    with pytest.raises(ImportError, match=f"cannot import name {misspelt!r}"):
        exec(f"from {module} import {misspelt}", {})  # noqa: S102


def test_names_of_the_language_get_no_suggestion() -> None:
    with pytest.raises(AttributeError, match=r"has no attribute '__wrapped__'$"):
        aiomodelarts.models.__wrapped__  # noqa: B018


def test_the_version_is_one():
    assert aiomodelarts.__version__ == core_module("version").VERSION
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", aiomodelarts.__version__)


def test_type_checkers_are_told_that_the_package_is_typed():
    assert (PACKAGE / "py.typed").is_file()


@pytest.mark.parametrize(
    "module", ["aiomodelarts.models", "aiomodelarts.operations", "aiomodelarts.params", "aiohttp", "httpx"]
)
def test_importing_the_package_stays_small(module):
    program = f"import sys, aiomodelarts; sys.exit({module!r} in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def core_modules() -> list[ModuleType]:
    found = pkgutil.walk_packages(core.__path__, f"{core.__name__}.")
    return [importlib.import_module(info.name) for info in found]


def core_module(name: str) -> ModuleType:
    return importlib.import_module(f"{core.__name__}.{name}")


def public_parts(owner: Any, module: str) -> list[tuple[str, Any]]:
    """Classes, functions and methods that are defined in a module and have a public name."""
    parts: list[tuple[str, Any]] = []
    for name, value in vars(owner).items():
        plain = value.__func__ if isinstance(value, classmethod | staticmethod) else value
        plain = plain.fget if isinstance(plain, property) else plain
        if name.startswith("_") or not (inspect.isclass(plain) or inspect.isfunction(plain)):
            continue
        if plain.__module__ != module:
            continue
        parts.append((f"{owner.__name__}.{name}", plain))
        if inspect.isclass(plain):
            parts += public_parts(plain, module)
    return parts


@for_each("module", core_modules(), ids=lambda module: module.__name__)
def test_every_public_name_of_core_is_explained(module):
    assert module.__doc__
    for name, part in public_parts(module, module.__name__):
        # `inspect.getdoc` would find the text of a base class.
        assert (part.__doc__ or "").strip(), name


def test_every_public_name_of_the_package_is_explained():
    assert aiomodelarts.__doc__
    for name in aiomodelarts.__all__:
        value = getattr(aiomodelarts, name)
        if name != "__version__":
            assert (value.__doc__ or "").strip(), name
        if inspect.isclass(value):
            for part_name, part in public_parts(value, value.__module__):
                assert (part.__doc__ or "").strip(), part_name


def test_the_package_text_names_what_there_is():
    named = set(re.findall(r"`(\w+)`", aiomodelarts.__doc__ or ""))

    assert {"ModelArts", "models", "params", "operations", "credentials"} <= named
    for name in named:
        # `testing` needs an extra, so it is only looked for.
        assert name in aiomodelarts.__all__ or importlib.util.find_spec(f"aiomodelarts.{name}")
