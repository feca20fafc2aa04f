"""Benchmark of decoding bytes to a nested model, compared with openapi-python-client and pydantic models."""

import contextlib
import importlib.util
import io
import json
import sys
import tempfile
import timeit
from collections.abc import Callable
from pathlib import Path
from statistics import median
from types import ModuleType
from typing import Any

import orjson
from openapi_python_client import GeneratorData, Project
from openapi_python_client.config import Config, ConfigFile, MetaType

from aiomodelarts import models
from generator.render.openapi_client import prepared
from generator.render.typed_dicts import run_datamodel_codegen
from generator.spec.bundle import bundle
from generator.spec.source import SpecMap

from .messages import detail

ROOT = Path(__file__).resolve().parent.parent
MODEL = "TrainingJobVersion"
ROUNDS = 7
REPEAT = 4000


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
    run_datamodel_codegen(document, source, target, options)
    spec = importlib.util.spec_from_file_location("oracle", target)
    assert spec is not None  # noqa: S101  # the file was just written
    assert spec.loader is not None  # noqa: S101
    module = importlib.util.module_from_spec(spec)
    sys.modules["oracle"] = module
    spec.loader.exec_module(module)
    return module


def run() -> dict[str, float]:
    """Return the median microseconds by contender; the contenders alternate."""
    message, document = detail(), bundle(ROOT / "spec")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        stock: Any = getattr(stock_models(document, folder), MODEL)
        oracle: Any = getattr(pydantic_models(document, folder), MODEL)
        ours = getattr(models, MODEL)
        contenders: dict[str, Callable[[], object]] = {
            "aiomodelarts": lambda: ours.from_dict(orjson.loads(message)),
            "pydantic v2": lambda: oracle.model_validate_json(message),
            "stock generator": lambda: stock.from_dict(json.loads(message)),
            "orjson alone": lambda: orjson.loads(message),
        }
        found: dict[str, list[float]] = {contender: [] for contender in contenders}
        for number in range(ROUNDS + 1):
            for contender, call in contenders.items():
                figure = timeit.timeit(call, number=REPEAT) / REPEAT * 1e6
                if number:
                    found[contender].append(figure)
    return {contender: median(figures) for contender, figures in found.items()}
