"""Benchmark of decoding bytes to models, compared with orjson alone and with models of other generators."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import io
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import orjson
from openapi_python_client import GeneratorData, Project
from openapi_python_client.config import Config, ConfigFile, MetaType

from aiomodelarts import models
from aiomodelarts.core.codec.model import Model
from generator.spec.bundle import bundle
from generator.spec.source import SpecMap
from tests.openapi_client_reading import prepared
from tests.second_reading import run_datamodel_codegen

from .messages import detail, nested_list
from .pairs import Comparison, compare, per_run
from .table import Row

ROOT = Path(__file__).resolve().parent.parent
MODEL = "TrainingJobVersion"
PAIRS = 60
MICROSECONDS = 1e6


def stock_models(document: SpecMap, folder: Path) -> ModuleType:
    """Generate and import the models of openapi-python-client with its own templates."""
    source = folder / "bundle.json"
    source.write_text(json.dumps(prepared(document)), encoding="utf-8")
    package = folder / "stock_client"
    config = Config.from_sources(ConfigFile(post_hooks=[]), MetaType.NONE, source, "utf-8", True, package)
    data = GeneratorData.from_dict(json.loads(source.read_bytes()), config=config)
    assert isinstance(data, GeneratorData)  # noqa: S101  # the bundle was linted
    with contextlib.redirect_stdout(io.StringIO()):
        Project(openapi=data, config=config).build()
    sys.path.insert(0, str(folder))
    return importlib.import_module("stock_client.models")


def pydantic_models(document: SpecMap, folder: Path) -> ModuleType:
    """Generate and import the pydantic models of datamodel-code-generator."""
    source, target = folder / "oracle.json", folder / "oracle.py"
    source.write_text(json.dumps(document), encoding="utf-8")
    options = (
        "--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel", "--disable-timestamp",
        "--target-python-version", "3.11", "--use-standard-collections", "--use-union-operator",
    )  # fmt: skip
    run_datamodel_codegen(source, target, options)
    spec = importlib.util.spec_from_file_location("oracle", target)
    assert spec is not None  # noqa: S101  # the file was just written
    assert spec.loader is not None  # noqa: S101
    module = importlib.util.module_from_spec(spec)
    sys.modules["oracle"] = module
    spec.loader.exec_module(module)
    return module


@cache
def fields_of(kind: type[Model]) -> list[str]:
    """Return the names of the fields of a model."""
    return [name for name in kind.__annotations__ if not name.startswith("_") and name != "additional_properties"]


def touch(value: Any) -> None:
    """Read all fields of a model and of the models in it."""
    if isinstance(value, Model):
        for name in fields_of(type(value)):
            touch(getattr(value, name, None))
    elif isinstance(value, list):
        for item in value:
            touch(item)
    elif isinstance(value, dict):
        for item in value.values():
            touch(item)


def compared(ours: Callable[[], object], beside: Callable[[], object], count: int) -> Comparison:
    """Return the CPU microseconds of each run of two functions."""

    def measure(function: Callable[[], object]) -> Any:
        seconds = per_run(function, count)

        async def microseconds() -> float:
            return await seconds() * MICROSECONDS

        return microseconds

    return asyncio.run(compare(measure(ours), measure(beside), pairs=PAIRS))


def rows() -> Iterator[Row]:
    """Return the results for a page and for one object."""
    yield from _page_rows()
    message, document = detail(), bundle(ROOT / "spec")
    ours = getattr(models, MODEL)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        stock: Any = getattr(stock_models(document, folder), MODEL)
        oracle: Any = getattr(pydantic_models(document, folder), MODEL)

        def everything() -> None:
            touch(ours.from_response(orjson.loads(message)))

        what = "bytes to one nested model, all fields read, CPU µs"
        yield Row(what, "pydantic v2", compared(everything, lambda: oracle.model_validate_json(message), 1000))
        yield Row(what, "stock generator", compared(everything, lambda: stock.from_dict(json.loads(message)), 1000))


def _page_rows() -> Iterator[Row]:
    message, page = nested_list(), models.TrainingJobVersionPage

    def untouched() -> Any:
        return page.from_response(orjson.loads(message))

    def two_fields() -> None:
        for version in untouched().versions:
            _ = version.parameter[0].value, version.volumes[0].nfs.id

    def everything() -> None:
        touch(untouched())

    def alone() -> object:
        return orjson.loads(message)

    what = "28 kB nested list, bytes to page"
    yield Row(f"{what}, nothing read, CPU µs", "orjson alone", compared(untouched, alone, 200), 1.1)
    yield Row(
        f"{what}, two nested fields of each item read, CPU µs", "orjson alone", compared(two_fields, alone, 100), 2.6
    )
    # The code that decoded eagerly took 9.0 times as long as orjson; lazy reading may cost 15 % more (decision 45).
    yield Row(f"{what}, all fields read, CPU µs", "orjson alone", compared(everything, alone, 50), 9 * 1.15)
