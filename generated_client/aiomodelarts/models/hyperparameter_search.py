# Generated from spec/ by `make generate`; do not edit.
"""Models of `hyperparameter_search`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .training_jobs import AutoSearchAlgorithmParameter


class AutoSearchParameterAnalysisPath(BaseModel):
    """Location of the image that shows a hyperparameter's influence."""

    file_path: str
    """OBS path of the image, starting with the bucket name."""


class AutoSearchTable(BaseModel):
    """A table of search results, with column names and rows of cells."""

    header: list[str]
    """Column names, in the order of the cells. The name of a row number column is empty."""

    data: list[list[str | dict[str, Any]]]
    """Rows, each with one cell per column."""


class AutoSearchTemplate(BaseModel):
    """A YAML template for a search configuration."""

    file_name: str
    """Name of the file, such as TPE.yaml."""

    content: str
    """Content of the template, in YAML format."""


class AutoSearchTemplateGroup(BaseModel):
    """Templates of one search type."""

    algorithm_type_en: str
    """Search type in English, such as hpo or nas. Part of the path of a template."""

    algorithm_type_zh: str | None = None
    """Search type in Chinese."""

    algorithm_names: list[str]
    """Names of the algorithms with a template."""


class AutoSearchTemplateGroupPage(BasePage["AutoSearchTemplateGroup"], items="yaml_templates"):
    """Names of the search templates."""

    yaml_templates: list[AutoSearchTemplateGroup]
    """Template groups, one for each search type."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class AutoSearchTrialPage(BasePage[list[str | dict[str, Any]]], items="items.data", total="total"):
    """One page of trials."""

    total: int
    """Total number of matches."""

    count: int
    """Number of trials on this page."""

    limit: int
    """Maximum number of trials per page."""

    offset: int
    """Start of the page, as in the request."""

    group_by: str | None = None
    """Grouping of the trials. Empty if they are not grouped."""

    items: AutoSearchTable
    """Trials on this page, as a table."""


class AutoSearchTrialStopResult(BaseModel):
    """Reference to the trial to be stopped."""

    earlystop_trial: str
    """ID of the trial."""


class SearchAlgorithm(BaseModel):
    """A hyperparameter search algorithm."""

    name: str
    """Name of the search algorithm, as used in training jobs and algorithms."""

    params: list[AutoSearchAlgorithmParameter]
    """Parameters of the search algorithm and their default values."""

    description: str | None = None
    """Description of the search method."""


class SearchAlgorithmPage(BasePage["SearchAlgorithm"], items="search_algo_list", total="search_algo_count"):
    """The built-in search algorithms."""

    search_algo_count: int
    """Total number of search algorithms."""

    search_algo_list: list[SearchAlgorithm]
    """Search algorithms and their parameters."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()
