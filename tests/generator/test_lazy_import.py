"""Tests that importing the package is cheap, and that no layer imports a higher one."""

from __future__ import annotations

import ast
import inspect
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import aiomodelarts
from aiomodelarts import models
from tests.cases import for_each

NAME = "aiomodelarts"
PACKAGE = Path(aiomodelarts.__file__).parent
SPEC = Path(__file__).resolve().parents[2] / "spec"
GENERATED = ("models", "params", "resources", "operations")


class Import(NamedTuple):
    """Imported module, and whether it is imported at run time."""

    module: str
    at_run_time: bool


def loaded(code: str) -> set[str]:
    """Return the modules that a new interpreter has loaded after running code."""
    program = f"import sys, json\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    command = [sys.executable, "-W", "error", "-c", program]
    return set(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))


def below(modules: set[str], package: str) -> set[str]:
    return {module.removeprefix(f"{package}.") for module in modules if module.startswith(f"{package}.")}


def statements(node: ast.AST, at_run_time: bool = True) -> Iterator[tuple[ast.AST, bool]]:
    """Yield the statements in a node, and whether each is executed at run time, not only read by type checkers."""
    checked = node.body if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test) else []
    for inner in ast.iter_child_nodes(node):
        if isinstance(inner, ast.stmt | ast.excepthandler | ast.match_case):
            runs = at_run_time and inner not in checked
            yield inner, runs
            yield from statements(inner, runs)


@cache
def imports(path: Path) -> tuple[Import, ...]:
    """Return all imports of a file of the package."""
    return tuple(_imports(path))


def _imports(path: Path) -> Iterator[Import]:
    package = [NAME, *path.relative_to(PACKAGE).parts[:-1]]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node, at_run_time in statements(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, at_run_time)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            yield Import(module, at_run_time)
            if node.level:
                for alias in node.names:
                    yield Import(f"{module}.{alias.name}", at_run_time)


def files(*names: str) -> list[Path]:
    found = [path for name in names for path in (PACKAGE / name).rglob("*.py")]
    return [*found, *(PACKAGE / f"{name}.py" for name in names if (PACKAGE / f"{name}.py").exists())]


def top(module: str) -> str:
    """Return the part of this package that a module belongs to, or the name of another package."""
    parts = module.split(".")
    return parts[0] if parts[0] != NAME else ".".join(parts[:2])


def test_importing_the_package_loads_little() -> None:
    modules = loaded("import aiomodelarts")

    assert f"{NAME}.core.client" in modules
    for name in (
        f"{NAME}.models",
        f"{NAME}.params",
        f"{NAME}.operations",
        f"{NAME}.testing",
        "aiohttp",
        "httpx",
    ):
        assert name not in modules
        assert not below(modules, name)
    assert not below(modules, f"{NAME}.resources")


def test_opening_a_client_and_using_a_resource_loads_little() -> None:
    modules = loaded(
        "import asyncio\n"
        "from aiomodelarts import ModelArts, TokenCredentials\n"
        "client = ModelArts(TokenCredentials('token'), project_id='0', endpoint='https://modelarts.test')\n"
        "async def main():\n"
        "    async with client: opened.update(sys.modules)\n"
        "opened = {}\n"
        "asyncio.run(main())\n"
        "assert 'aiomodelarts.core.http.connection_pool' in opened\n"
        "assert 'aiomodelarts.core.operation.operation' not in opened\n"
        "client.visualization_jobs"
    )

    assert f"{NAME}.core.operation.operation" in modules
    for_errors = {"difflib", "html", "numbers", f"{NAME}.core.messages.sent_secrets"}
    for_uploads = {"hmac", "secrets", f"{NAME}.core.operation.form_fields", f"{NAME}.core.operation.uploads"}
    for_logins = {f"{NAME}.core.auth.credentials.issued", f"{NAME}.core.auth.iam", f"{NAME}.core.auth.renewal"}
    assert (for_errors | for_uploads | for_logins) & modules == set()


def test_importing_the_models_package_loads_no_model() -> None:
    assert not below(loaded("import aiomodelarts; aiomodelarts.models; dir(aiomodelarts.models)"), f"{NAME}.models")


def test_using_a_resource_loads_no_other() -> None:
    modules = loaded("from aiomodelarts.resources import ResourceClient\nResourceClient.visualization_jobs.fget(None)")

    assert below(modules, f"{NAME}.resources") == {"visualization_jobs"}
    assert f"{NAME}.operations" in modules
    assert not below(modules, f"{NAME}.models")


def test_looking_up_an_operation_loads_no_model() -> None:
    modules = loaded("from aiomodelarts.operations import OPERATIONS\nOPERATIONS['CreateVisualizationJob'].body")

    assert not below(modules, f"{NAME}.models")


@pytest.mark.parametrize("name", ["JobStatus", "OperationResult", "CreateVisualizationJobRequest"])
def test_importing_a_model_loads_one_module(name: str) -> None:
    modules = loaded(f"from aiomodelarts.models import {name}")

    assert below(modules, f"{NAME}.models") == {module_of(name)}


def test_reading_a_nested_model_loads_its_module() -> None:
    code = "from aiomodelarts.models import Notebook\nNotebook.from_dict({'pool': {}, 'volume': {}})"

    assert below(loaded(code), f"{NAME}.models") == {"notebooks"}
    assert below(loaded(f"{code}.pool"), f"{NAME}.models") == {"notebooks", module_of("NamedReference")}


def test_the_fake_loads_no_models_before_a_call() -> None:
    found = below(loaded("from aiomodelarts.testing import FakeModelArts\nFakeModelArts().client()"), f"{NAME}.models")

    assert [name for name in found if not name.endswith("_enumerations")] == []


def test_models_are_in_modules_of_the_file_that_defines_them() -> None:
    wrong = []
    for path in sorted(SPEC.glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        own = re.findall(r"^    ([A-Z]\w*):$", text[text.rfind("\n  schemas:\n") :], flags=re.MULTILINE)
        for name in (name for name in own if name in models.__all__):
            suffix = "_enumerations" if issubclass(getattr(models, name), Enum) else ""
            wrong += [] if module_of(name) == f"{path.stem}{suffix}" else [(path.name, name)]

    assert wrong == []
    assert (module_of("Notebook"), module_of("NotebookStatus")) == ("notebooks", "notebooks_enumerations")


def test_models_import_what_they_refer_to_for_type_checkers(document) -> None:
    wrong = []
    for module in sorted({module_of(name) for name in models.__all__}):
        text = (PACKAGE / "models" / f"{module}.py").read_text(encoding="utf-8")
        imports = re.findall(r"^    from \.(\w+) import (?:\(([^)]+)\)|(.+))", text, flags=re.MULTILINE)
        found = {(other, one.split()[0]) for other, *many in imports for one in "".join(many).split(",") if one.strip()}
        found = {(other, name) for other, name in found if inspect.isclass(getattr(models, name))}
        own = {name for name in models.__all__ if module_of(name) == module}
        # The types of the items of pages whose array is in a nested object.
        items = re.findall(r'BasePage\["(\w+)"\]', text)
        wanted = {*items, *(other for name in own for other in classes(document, name))} - own
        if found != {(module_of(other), other) for other in wanted}:
            wrong.append(module)

    assert wrong == []


def module_of(name: str) -> str:
    return str(getattr(models, name).__module__.rpartition(".")[2])


def classes(document: dict[str, Any], name: str) -> set[str]:
    """Return the models and enumerations that a schema refers to, directly or through maps, arrays and unions."""
    schemas = document["components"]["schemas"]
    found: set[str] = set()

    def visit(node: Any) -> None:
        if isinstance(node, list):
            for item in node:
                visit(item)
        elif isinstance(node, dict):
            target = str(node.get("$ref", "")).rpartition("/")[2]
            if target in models.__all__:
                found.add(target)
            elif target:
                visit(schemas[target])
            for value in node.values():
                visit(value)

    def visit_parts(schema: dict[str, Any]) -> None:
        """Visit the parts of `allOf`, which are merged, so only their references count."""
        for part in schema.get("allOf", []):
            visit_parts(schemas[part["$ref"].rpartition("/")[2]] if "$ref" in part else part)
        visit({key: value for key, value in schema.items() if key != "allOf"})

    visit_parts(schemas[name])
    return found


@for_each("path", files("core"), ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_core_imports_nothing_generated(path: Path) -> None:
    assert not [one for one in imports(path) if top(one.module) in {f"{NAME}.{name}" for name in GENERATED}]


def test_generated_code_imports_only_core_and_generated_code() -> None:
    allowed = {"attrs", *sys.stdlib_module_names, NAME, f"{NAME}.core", *(f"{NAME}.{name}" for name in GENERATED)}

    found = {
        (path.name, one.module) for path in files(*GENERATED) for one in imports(path) if top(one.module) not in allowed
    }

    assert found == set()


def test_generated_code_imports_models_and_params_only_for_type_checkers() -> None:
    wrong = {
        (path.name, one.module)
        for path in files("resources", "operations")
        for one in imports(path)
        if one.at_run_time and top(one.module) in (f"{NAME}.models", f"{NAME}.params")
    }

    assert wrong == set()


@pytest.mark.parametrize(
    ("libraries", "parts"),
    # Pool, connector and session are the part of the transport that is loaded when a client opens.
    [
        (("aiohttp",), {f"core/http/{name}.py" for name in ("aiohttp_session", "connection_pool", "connector")}),
        (("httpx", "httpx2", "httpcore"), set()),
    ],
)
def test_only_the_connection_pool_imports_an_http_library(libraries: tuple[str, ...], parts: set[str]) -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for one in imports(path)
        if one.at_run_time and top(one.module) in libraries
    }

    assert {name for name in found if not name.startswith("testing/")} == parts


def test_import_cycles_among_models_do_not_matter(make_client) -> None:
    """Each of two models that hold each other can be imported first."""

    def change(spec) -> None:
        spec.replace(
            "        class:\n          type: string\n          description: How the owner travels.\n",
            "        best: {description: The one it likes most., $ref: '#/components/schemas/Widget'}\n",
        )

    for name in ("Widget", "WidgetOwner"):
        client = make_client(change)
        assert getattr(client.models, name).from_dict({}).to_dict() == {}
        owner = client.models.WidgetOwner.from_dict({"best": {"owner": {"best": {"id": "w"}}}})
        assert owner.best.owner.best == client.models.Widget(id="w")
