=== refused 80x24 cursor 2,23
 Documentos › Alta: Documento                         DEMO  ficha · ana · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
* Cliente             [                                                      ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [           ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1                                                              0.00



                                                                          Total
                                                                           0.00




________________________________________________________________________________
 ! Falta Cliente.
 F4 o letra: valores · F7: partidas · Tab: otro campo · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb





 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== line 80x24 cursor 10,4
 Documentos › Alta: Documento                         DEMO  ficha · ana · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
* Cliente             [                                                      ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [           ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1          ▼                                                   0.00



                                                                          Total
                                                                           0.00




________________________________________________________________________________
 Productos: aún no hay. Enter da de alta el primero.
 Letra: clave o nombre · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
    bbbbbbbbbb




                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== refused-again 80x24 cursor 2,23
 Documentos › Alta: Documento                         DEMO  ficha · ana · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
* Cliente             [                                                      ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [           ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1                                                              0.00



                                                                          Total
                                                                           0.00




________________________________________________________________________________
 ! Falta Cliente.
 F4 o letra: valores · F7: partidas · Tab: otro campo · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb





 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
