"""One story, and where stories are kept: the model, its dates, its checks, its picture and its store."""
