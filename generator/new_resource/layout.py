"""Write the files of a new resource: a working example to replace by the documented operations."""

import subprocess
import sys
import tempfile
from pathlib import Path
from shutil import copytree

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..lint.linter import lint
from ..lint.unfilled_texts import is_unfilled
from ..spec.bundle import bundle
from ..spec.naming import snake_case
from ..spec.problems import Problem, SpecError
from .names import RESOURCE_NAME, Names, names_of

PACKAGE = Path("generated_client/aiomodelarts")
SPEC, OPENAPI = Path("spec"), Path("spec/openapi.yaml")
LIFE_CYCLES = PACKAGE / "testing/conformance/life_cycles.yaml"
TEMPLATES = Path(__file__).with_name("templates")
FORMAT = ("--config", str(Path(__file__).resolve().parents[2] / "pyproject.toml"), "--no-cache", "--quiet")


class Refused(Exception):
    """The resource can't be laid out; the message has the reason and the remedy."""


def lay_out(root: Path, resource: str) -> list[Path]:
    """Write the files of a new resource and return their paths, relative to `root`.

    Args:
        root: Folder of the project.
        resource: Name of the resource, a plural in snake case.

    Raises:
        Refused: The name is not valid, or something with this name exists. No file was written.
    """
    if not RESOURCE_NAME.fullmatch(resource):
        reason = "it must consist of lower-case words with underscores, such as plant_trials"
        raise Refused(f"{resource!r} can't be the name of a resource: {reason}")
    for needed in (OPENAPI, LIFE_CYCLES):
        if not (root / needed).is_file():
            raise Refused(f"{root} has no {needed}: pass the folder of the project with --root")
    created, changed = _created(names_of(resource)), _changed(root, names_of(resource))
    existing = [path for path in created if (root / path).exists()]
    if existing:
        raise Refused(f"{existing[0]} exists: choose another name, or edit the existing resource")
    files = created | changed
    _check_spec(root, files)
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8", newline="\n")
    code = [str(root / path) for path in files if path.suffix == ".py"]
    subprocess.run([sys.executable, "-m", "ruff", "format", *FORMAT, *code], check=True)
    return list(files)


def _created(names: Names) -> dict[Path, str]:
    """Return the paths and contents of the new files."""
    return {
        SPEC / f"{names.resource}.yaml": _rendered("spec.yaml", names),
        PACKAGE / "testing/behaviour" / f"{names.resource}.py": _rendered("behaviour.py", names),
        Path("tests/contract/scenarios") / f"{names.resource}.py": _rendered("scenarios.py", names),
        Path("tests/contract") / f"test_fake_{names.resource}.py": _rendered("tests.py", names),
        Path("docs/examples") / f"{names.resource}.py": _rendered("examples.py", names),
    }


def _changed(root: Path, names: Names) -> dict[Path, str]:
    """Return the paths and new contents of the existing files that get a part for the resource."""
    tags = (root / OPENAPI).read_text(encoding="utf-8")
    life_cycles = (root / LIFE_CYCLES).read_text(encoding="utf-8").rstrip("\n")
    return {
        OPENAPI: _with_tag(tags, names.resource, _rendered("tag.yaml", names)),
        LIFE_CYCLES: f"{life_cycles}\n\n{_rendered('life_cycle.yaml', names)}",
    }


def _rendered(template: str, names: Names) -> str:
    environment = Environment(  # noqa: S701  # the templates are not HTML
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, keep_trailing_newline=True
    )
    environment.filters["snake_case"] = snake_case
    return environment.get_template(f"{template}.jinja").render(names._asdict())


def _with_tag(text: str, name: str, tag: str) -> str:
    """Return `openapi.yaml` with the tag added at its place in the alphabet."""
    start, lines = "  - name: ", text.splitlines(keepends=True)
    first = lines.index("tags:\n") + 1
    end = next((index for index in range(first, len(lines)) if not lines[index].startswith(" ")), len(lines))
    later = (
        index
        for index in range(first, end)
        if lines[index].startswith(start) and lines[index].removeprefix(start).strip() > name
    )
    index = next(later, end)
    return "".join([*lines[:index], tag, *lines[index:]])


def _check_spec(root: Path, files: dict[Path, str]) -> None:
    """Lint the spec as it would be, in a temporary copy.

    Raises:
        Refused: Lint finds new problems besides the texts to fill in.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = copytree(root / SPEC, Path(folder) / "spec")
        for path, text in files.items():
            if path.parent == SPEC:
                (copy / path.name).write_text(text, encoding="utf-8")
        problems = _problems(copy)
    if problems:
        known = {problem.what for problem in _problems(root / SPEC)}
        problems = [problem for problem in problems if problem.what not in known]
    if problems:
        found = "\n".join(map(str, problems))
        raise Refused(f"the name leads to clashes in the spec, so choose another one:\n{found}")


def _problems(spec: Path) -> list[Problem]:
    """Return the problems of a spec without the texts to fill in."""
    try:
        problems = lint(bundle(spec))
    except SpecError as error:
        problems = error.problems
    return [problem for problem in problems if not is_unfilled(problem)]
