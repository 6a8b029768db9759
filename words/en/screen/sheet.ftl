### sheet
