# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelEngine`."""

from ..core.codec.enumerations import OpenStrEnum


class ModelEngine(OpenStrEnum):
    """AI engine of a model."""

    TENSORFLOW = "TensorFlow"
    PYTORCH = "PyTorch"
    MINDSPORE = "MindSpore"
    XGBOOST = "XGBoost"
    SCIKIT_LEARN = "Scikit_Learn"
    SPARK_MLLIB = "Spark_MLlib"
    CUSTOM = "Custom"
