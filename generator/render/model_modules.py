"""Modules of models: one for the models and one for the enumerations of each file of the spec."""

from collections.abc import Iterable, Mapping
from pathlib import PurePath

from attrs import frozen

from ..spec.naming import python_name
from ..spec.schema import components
from ..spec.source import SpecMap
from .model_views import EnumView, ModelView

# Of schemas that were not read from a file.
_DEFAULT = "openapi"
_ENUMERATIONS = "_enumerations"


@frozen
class ModelModule:
    """Module with the models or the enumerations that a file of the spec defines.

    Args:
        name: Name of the module.
        classes: Models and enumerations, sorted by name.
        imports: Names that the annotations take from other modules, by module.
    """

    name: str
    classes: list[ModelView | EnumView]
    imports: Mapping[str, list[str]]

    @property
    def models(self) -> list[ModelView]:
        """Return the models."""
        return [view for view in self.classes if isinstance(view, ModelView)]

    @property
    def enums(self) -> list[EnumView]:
        """Return the enumerations."""
        return [view for view in self.classes if isinstance(view, EnumView)]

    @property
    def uses(self) -> set[str]:
        """Return the names outside of the models package that the declarations use."""
        return set().union(*(model.uses for model in self.models))

    @property
    def times(self) -> list[str]:
        """Return the classes of the module `datetime` that the declarations use."""
        return sorted(set().union(*(model.times for model in self.models)))

    @property
    def public(self) -> list[str]:
        """Return the names that the module defines, sorted."""
        return sorted(name for view in self.classes for name in view.public)


def model_modules(document: SpecMap) -> dict[str, str]:
    """Return the name of the module of each schema with a name."""
    return {
        # The fake needs enumerations of most files and no models, which take longer to import.
        schema.name: _module(schema.place.file) + (_ENUMERATIONS if schema.enumeration else "")
        for schema in components(document)
    }


def grouped(views: Iterable[ModelView | EnumView], modules: Mapping[str, str]) -> list[ModelModule]:
    """Return the modules, sorted by name.

    Args:
        views: Models and enumerations.
        modules: Names of the modules by schema.
    """
    views = sorted(views, key=lambda view: view.name)
    homes = {name: modules[view.name] for view in views for name in view.public}
    found: dict[str, list[ModelView | EnumView]] = {}
    for view in views:
        found.setdefault(modules[view.name], []).append(view)
    return [ModelModule(name, classes, _imports(name, classes, homes)) for name, classes in sorted(found.items())]


def _imports(name: str, classes: Iterable[ModelView | EnumView], homes: Mapping[str, str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for other in sorted(set().union(*(view.references for view in classes if isinstance(view, ModelView)))):
        if homes[other] != name:
            found.setdefault(homes[other], []).append(other)
    return dict(sorted(found.items()))


def _module(file: str) -> str:
    """Return the name of the module of a file: `spec/notebook-tags.yaml` becomes `notebook_tags`."""
    return python_name(PurePath(file).stem.strip("_")) or _DEFAULT
