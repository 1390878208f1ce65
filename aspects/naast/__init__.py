"""The aspects of the stories of one evaluation side by side: cells, columns, choice, matrix, and one aspect."""
