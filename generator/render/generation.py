"""Generate the client into a temporary folder and swap it in, or compare it with the existing code."""

import filecmp
import functools
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from ..spec.bundle import bundle, to_json
from ..spec.naming import literal
from ..spec.problems import Place, Problem, SpecError, UnusableInput
from ..spec.remembered import unchanged
from ..spec.source import SpecMap
from .annotations import Annotations
from .model_modules import grouped, model_modules
from .operation_table import operation_rows, waiter_rows
from .typed_dicts import TypedDictView, imports, typed_dicts
from .views import Views

NOTE = "Generated from spec/ by `make generate`; do not edit."
TARGETS = ("models", "params", "resources", "operations.py", "openapi.json")
UNFINISHED = ".generating-"
TEMPLATES = Path(__file__).with_name("templates")
ROOT = Path(__file__).resolve().parents[2]


def load(spec: Path, conventions: bool = False) -> SpecMap:
    """Bundle and lint a spec.

    Args:
        spec: Folder of the spec.
        conventions: Also check the rules that the generated code does not depend on.

    Raises:
        SpecError: The spec breaks a rule.
    """
    # The rules need validators that `generate --no-lint` runs without.
    from ..lint.linter import lint

    document = bundle(spec)
    problems = lint(document, conventions)
    if problems:
        raise SpecError(problems)
    return document


def generate(spec: Path, package: Path, linted: bool = True) -> None:
    """Replace the generated parts of a package. If anything fails, they stay unchanged.

    Args:
        spec: Folder of the spec.
        package: Folder of the package `aiomodelarts`.
        linted: Lint the spec first. Without it, a wrong spec may fail later or generate wrong code.

    Raises:
        SpecError: The spec breaks a rule.
        UnusableInput: The folder of the package is missing.
    """
    _require_folder(package)
    document = load(spec) if linted else bundle(spec)
    _remove_leftovers(package)
    with tempfile.TemporaryDirectory(prefix=f"{UNFINISHED}{os.getpid()}-", dir=package) as folder:
        fresh, old = Path(folder, "new"), Path(folder, "old")
        fresh.mkdir()
        old.mkdir()
        write(document, fresh)
        swap(fresh, package, old)


def check(spec: Path, package: Path) -> list[str]:
    """Compare a package with the code that its spec generates.

    Returns:
        Files that differ, are missing or should not exist, as paths relative to the package.

    Raises:
        SpecError: The spec breaks a rule.
        UnusableInput: The folder of the package is missing.
    """
    _require_folder(package)
    document = load(spec)
    with tempfile.TemporaryDirectory(prefix="aiomodelarts-check-") as folder:
        fresh = Path(folder)
        write(document, fresh)
        differing: list[str] = []
        for target in TARGETS:
            names = {name for side in (fresh, package) for name in _files(side, target)}
            differing += [name for name in names if not _same(fresh / name, package / name)]
    return sorted(differing)


def write(document: SpecMap, folder: Path) -> None:
    """Write all generated files into an empty folder."""
    write_code(document, folder)
    _format(folder)


def write_code(document: SpecMap, folder: Path) -> None:
    """Write all generated files without formatting them, which needs another process."""
    with unchanged(document):
        _write_code(document, folder)


def _write_code(document: SpecMap, folder: Path) -> None:
    annotations = Annotations(document)
    views = Views(document, annotations)
    environment = _environment(NOTE)
    for name in ("models", "params", "resources"):
        (folder / name).mkdir()
    modules = model_modules(document)
    _write_models(views, modules, environment, folder / "models")
    _write_resources(views, environment, folder / "resources")
    rows = {"operations": operation_rows(document), "waiters": waiter_rows(document), "modules": modules}
    _write(folder / "operations.py", environment.get_template("operations.py.jinja").render(rows))
    _write_params(typed_dicts(document, annotations), environment, folder / "params")
    (folder / "openapi.json").write_bytes(to_json(document))


def swap(fresh: Path, package: Path, old: Path) -> None:
    """Replace all generated parts of a package, or none of them.

    Args:
        fresh: Folder of the new parts.
        package: Folder of the package.
        old: Empty folder on the same disk, which receives the replaced parts.
    """
    moved: list[str] = []
    try:
        for target in TARGETS:
            if (package / target).exists():
                (package / target).rename(old / target)
            moved.append(target)
            (fresh / target).rename(package / target)
    except BaseException:  # an interrupt must restore the old parts too
        for target in moved:
            if (package / target).exists():
                (package / target).rename(fresh / target)
            if (old / target).exists():
                (old / target).rename(package / target)
        raise


def _require_folder(package: Path) -> None:
    if not package.is_dir():
        what = "the path of the package is not a folder" if package.exists() else "the folder of the package is missing"
        raise UnusableInput([Problem(Place(str(package), 1), what, "pass the folder of aiomodelarts to --package")])


def _remove_leftovers(package: Path) -> None:
    """Remove the folders of runs that were killed. Parts that such a run had moved away are put back first."""
    for folder in package.glob(f"{UNFINISHED}*"):
        process = folder.name.removeprefix(UNFINISHED).partition("-")[0]
        if process.isdecimal() and _is_running(int(process)):
            continue
        for target in TARGETS:
            if (folder / "old" / target).exists() and not (package / target).exists():
                (folder / "old" / target).rename(package / target)
        shutil.rmtree(folder, ignore_errors=True)


def _is_running(process: int) -> bool:
    """Return whether a process exists. On Windows, where asking would end it, the answer is no."""
    if sys.platform == "win32":
        return False
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True


@functools.cache
def _environment(note: str) -> Environment:
    """Return the environment of the templates, which are compiled once.

    Args:
        note: First line of the generated files.
    """
    environment = Environment(  # noqa: S701 - the templates write Python, not HTML
        loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    environment.filters["python"] = _python
    environment.globals.update(note=note, literal=literal)
    return environment


def _write_models(views: Views, modules: Mapping[str, str], environment: Environment, folder: Path) -> None:
    model_views = views.models()
    found = grouped([*model_views.models(), *model_views.enums()], modules)
    template = environment.get_template("models.py.jinja")
    for module in found:
        _write(folder / f"{module.name}.py", template.render(module=module))
    names = sorted((name, module.name) for module in found for name in module.public)
    classes = sorted(view.name for module in found for view in module.classes)
    template = environment.get_template("models_init.py.jinja")
    _write(folder / "__init__.py", template.render(modules=found, names=names, classes=classes))


def _write_resources(views: Views, environment: Environment, folder: Path) -> None:
    resources = views.resources()
    template = environment.get_template("resource.py.jinja")
    for resource in resources:
        _write(folder / f"{resource.tag}.py", template.render(resource=resource))
    template = environment.get_template("resources_init.py.jinja")
    _write(folder / "__init__.py", template.render(resources=resources))


def _write_params(views: list[TypedDictView], environment: Environment, folder: Path) -> None:
    template = environment.get_template("params.py.jinja")
    _write(folder / "__init__.py", template.render(typed_dicts=views, imports=imports(views)))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _python(value: object) -> str:
    """Return a constant as Python code in double quotes."""
    if isinstance(value, tuple):
        inner = ", ".join(_python(item) for item in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return literal(value) if isinstance(value, str) else repr(value)


def _format(folder: Path) -> None:
    """Sort imports, remove unused ones and format. ruff is pinned, because `check` compares its output."""
    config = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet"]
    rules = ["--select", "I,F401", "--fix"]
    for arguments in (["check", *config, *rules, str(folder)], ["format", *config, str(folder)]):
        done = subprocess.run([sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"ruff refused generated code: {done.stdout}{done.stderr}")


def _files(folder: Path, target: str) -> Iterator[str]:
    path = folder / target
    found = path.rglob("*") if path.is_dir() else [path] if path.exists() else []
    for file in found:
        if file.is_file() and "__pycache__" not in file.parts:
            yield file.relative_to(folder).as_posix()


def _same(left: Path, right: Path) -> bool:
    return left.is_file() and right.is_file() and filecmp.cmp(left, right, shallow=False)
