# Generated from spec/ by `make generate`; do not edit.
"""The model `AutoSearch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .auto_search_algorithm import AutoSearchAlgorithm
    from .auto_search_metric import AutoSearchMetric
    from .auto_search_parameter import AutoSearchParameter


class AutoSearch(BaseModel):
    """Settings of a hyperparameter search, such as the parameters to vary and the metrics to optimize."""

    skip_search_params: str | None = None
    """Parameters to exclude from the search, in one string."""

    reward_attrs: list[AutoSearchMetric] | None = None
    """Metrics used to compare the trials."""

    search_params: list[AutoSearchParameter] | None = None
    """Parameters that vary from trial to trial."""

    algo_configs: list[AutoSearchAlgorithm] | None = None
    """Algorithms that choose the values for the next trials."""
