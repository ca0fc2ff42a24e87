=== product 80x24 cursor 4,59
 [modificado] Productos › Alta: Producto            DEMO  ficha · oscar · 06:00
  Clave            [000001      ]
* Nombre           [Balanza Ñandú B-30                                        ]
* Tipo             [Producto          ▼]  Unidad          [                  ▼]
  Precio           [1,500.5       ]       Impuesto        [IVA 16 %          ▼]
  Segundo impuesto [                  ▼]  Tercer impuesto [                  ▼]
  Clave SAT        [        ]
  Descripción      [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
                   [                                                          ]
________________________________________________________________________________

 F4 o letra: valores · Supr: ninguno · Tab: otro campo · F2 guarda · Esc cancela
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr



                                                           bbbbbbbbbbbbbbbbbbb

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== product-saved 80x24 cursor hidden
 Productos › 000001 Balanza Ñandú B-30              DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Precios  3 Historial
 Clave             000001
 Nombre            Balanza Ñandú B-30
 Tipo              Producto              Unidad
 Precio            1,500.5               Impuesto         IVA 16 %
 Segundo impuesto                        Tercer impuesto
 Clave SAT
 Descripción











________________________________________________________________________________
 Se guardó: 000001 Balanza Ñandú B-30
 e editar · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb




















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-documents 80x24 cursor hidden
 Documentos                                         DEMO  ficha · oscar · 06:00
  1 Clientes 2 Contactos 3 ODS[4 Documentos]5 Productos 6 Personas 7 Correo
 Buscar: /                                                activos · 0 · Fecha ↓
 Número       Cliente            Tipo       Fecha↓     Estado             Total
 Aún no hay nada aquí. F7 agrega el primero.















________________________________________________________________________________

 / buscar · Enter abre · f mostrar solo · : ir a · w Hechos de él · q salir
1Ayuda  2       3Buscar 4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                              bbbbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== empty 80x24 cursor 1,23
 Documentos › Alta: Documento                       DEMO  ficha · oscar · 06:00
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

 F4 o letra: valores · F7: partidas · Tab: otro campo · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbbbbbbbbbbb







bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== client-chosen 80x24 cursor 2,23
 [modificado] Documentos › Alta: Documento          DEMO  ficha · oscar · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Comercial Los Ñires SpA                               ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1                                                              0.00



                                                                          Total
                                                                           0.00




________________________________________________________________________________

 F4 o letra: valores · F7: partidas · Tab: otro campo · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

                       bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb






bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== as-typed 80x24 cursor 10,30
 [modificado] Documentos › Alta: Documento          DEMO  ficha · oscar · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Comercial Los Ñires SpA                               ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001     Balanza Ñand> 3           1,500.5             4,501.50 IVA16



                                       Subtotal       Impuestos           Total
                                       4,501.50          720.24        5,221.74




________________________________________________________________________________

 Tab: otro · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4       5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
                             bbbbbbbb




                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== second-line 80x24 cursor 11,4
 [modificado] Documentos › Alta: Documento          DEMO  ficha · oscar · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Comercial Los Ñires SpA                               ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001     Balanza Ñand>        3    1,500.5             4,501.50 IVA16
  2          ▼                                                   0.00


                                       Subtotal       Impuestos           Total
                                       4,501.50          720.24        5,221.74




________________________________________________________________________________

 Letra: clave o nombre · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd
    bbbbbbbbbb



                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== not-a-number 80x24 cursor 12,38
 [modificado] Documentos › Alta: Documento          DEMO  ficha · oscar · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Comercial Los Ñires SpA                               ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001     Balanza Ñand>        3    1,500.5             4,501.50 IVA16
  2            Flete a Vald>        1        800      10       800.00
  3            Embalaje             x                            0.00

                       Subtotal       Descuento       Impuestos           Total
                       5,301.50           80.00          720.24        5,941.74




________________________________________________________________________________
 ! «x» no es un número.
 Tab: otro · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4       5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd
ddd
                             bbbbbbbb bbbbbbbbbb


                                                                bbbbbbbbbbbbbbb





 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== moved 80x24 cursor 11,40
 [modificado] Documentos › Alta: Documento          DEMO  ficha · oscar · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Comercial Los Ñires SpA                               ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001     Balanza Ñand>        3    1,500.5             4,501.50 IVA16
  2            Embalaje           2.5 20                        50.00
  3            Flete a Vald>        1        800      10       800.00

                       Subtotal       Descuento       Impuestos           Total
                       5,351.50           80.00          720.24        5,991.74




________________________________________________________________________________

 Tab: otro · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4       5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd
                                      bbbbbbbbbb
ddd


                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== other-columns 80x24 cursor 11,37
 [modificado] Documentos › Alta: Documento          DEMO  ficha · oscar · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Comercial Los Ñires SpA                               ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Descripción                      Unidad   Segundo impuesto Tercer impuesto
  1 Balanza Ñandú B-30
  2 Embalaje                                ▼
  3 Flete a Valdivia

                       Subtotal       Descuento       Impuestos           Total
                       5,351.50           80.00          720.24        5,991.74




________________________________________________________________________________

 Tab: otro · F6 columnas usuales · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd
                                     bbbbbbbb
ddd


                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== second-tax 80x24 cursor 4,13
 [modificado] Documentos › Alta: Documento          DEMO  ficha · oscar · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Comercial Los Ñires SpA                               ▼]
  C┌─ Segundo impuesto ─────────────────────────────────────────────────────┐
  V│ Buscar:                                                                │▼]
  S│ ►IVA 0 %                                                          IVA0 │ ]
  H│  IVA 16 %                                                        IVA16 │
  N│  IVA 8 % (frontera)                                               IVA8 │ ]
   │  IVA exento                                                     EXENTO │
   │  Retención ISR 1.25 %                                        RETISR125 │o
  1│  Retención ISR 10 %                                             RETISR │
  2│  Retención IVA 10.6667 %                                        RETIVA │
  3│  Retención IVA 6 %                                             RETIVA6 │
   │                                                                        │
   │                                                                        │al
   │                                                                        │74
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr


     bbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                      ddddd
                                                                       dddd
                                                                     dddddd
bbb                                                               ddddddddd  bbb
ddd                                                                  dddddd
                                                                     dddddd
ddd                                                                 ddddddd


                                                                             bb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== three-lines 80x24 cursor 12,4
 [modificado] Documentos › Alta: Documento          DEMO  ficha · oscar · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Comercial Los Ñires SpA                               ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001     Balanza Ñand>        3    1,500.5             4,501.50 IVA16
  2            Embalaje           2.5         20                50.00
  3          ▼ Flete a Vald>        1        800      10       800.00

                       Subtotal       Descuento       Impuestos           Total
                       5,351.50           80.00          720.24        5,991.74




________________________________________________________________________________

 Letra: clave o nombre · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd
ddd
    bbbbbbbbbb


                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== an-empty-line 80x24 cursor 13,4
 [modificado] Documentos › Alta: Documento          DEMO  ficha · oscar · 06:00
* Tipo                [Remisión        ▼]* Fecha            [21/11/2026 ]
* Cliente             [Comercial Los Ñires SpA                               ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001     Balanza Ñand>        3    1,500.5             4,501.50 IVA16
  2            Embalaje           2.5         20                50.00
  3            Flete a Vald>        1        800      10       800.00
  4          ▼                                                   0.00
                       Subtotal       Descuento       Impuestos           Total
                       5,351.50           80.00          720.24        5,991.74




________________________________________________________________________________

 Letra: clave o nombre · F6 más columnas · F7 nuevo · F8 quita · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6Más    7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr








bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd
ddd
ddd
    bbbbbbbbbb

                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== saved 80x24 cursor hidden
 Documentos › 000001 Comercial Los Ñires SpA        DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número            000001              Tipo                 Remisión
 Fecha             21/11/2026
 Cliente           Comercial Los Ñires SpA
 Estado            Borrador            Condiciones de pago
 Días de crédito   0                   Vencimiento          21/11/2026
 Lista de precios                      Serie
 Orden de compra                       Hecho de
 Notas
 Subtotal          5,351.50            Descuento            80.00
 Impuestos         720.24              Total                5,991.74
 Saldo             0.00                Folio
 Venta             21/11/2026






________________________________________________________________________________
 Se guardó: 000001 Comercial Los Ñires SpA. Embalaje: sin impuesto. Si no
 causa, elija uno que lo diga (exento o 0 %).
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb



















 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== menu 80x24 cursor 4,13
 Documentos › 000001 Comercial Los Ñires SpA        DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número            000001              Tipo                 Remisión
 Fe┌─ 000001 Comercial Los Ñires SpA ───────────────────────────────────────┐
 Cl│ Buscar:                                                                │
 Es│ ►Emitir                                                                │
 Dí│  Hechos de él                                                  ventana │
 Li│  Correo                                                        ventana │
 Or│  Archivar                                                              │
 No│                                                                        │
 Su│                                                                        │
 Im│                                                                        │
 Sa│                                                                        │
 Ve│                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

     bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
                                                                    ddddddd
                                                                    ddddddd














 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== to-be-issued 80x24 cursor 16,35
 Documentos › 000001 Comercial Los Ñires SpA        DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número            000001              Tipo                 Remisión
 Fecha             21/11/2026
 Cliente           Comercial Los Ñires SpA
 Estado            Borrador            Condiciones de pago
 Días de c┌──────────────────────────────────────────────────────────┐
 Lista de │ ¿Emitir 000001 Comercial Los Ñires SpA?                  │
 Orden de │ Toma el número que sigue en su serie y desde entonces ya │
 Notas    │ no cambia.                                               │
 Subtotal │ Tipo: Remisión                                           │
 Impuestos│ Fecha: 21/11/2026                                        │
 Saldo    │ Subtotal: 5,351.50                                       │
 Venta    │ Impuestos: 720.24                                        │
          │ Total: 5,991.74                                          │
          │                                                          │
          │                      [ Sí ] [ No ]                       │
          └──────────────────────────────────────────────────────────┘


________________________________________________________________________________

 Enter: este botón · una inicial: el suyo · Esc no cambia nada
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb





            bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb








                                 BBBBBB





 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== issued 80x24 cursor hidden
 Documentos › R-1 Comercial Los Ñires SpA           DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               R-1                Tipo                 Remisión
 Fecha                21/11/2026
 Cliente              Comercial Los Ñires SpA
 Estado               Emitido            Condiciones de pago
 Días de crédito      0                  Vencimiento          21/11/2026
 Lista de precios                        Serie                R
 Orden de compra                         Hecho de
 Notas
 Subtotal             5,351.50           Descuento            80.00
 Impuestos            720.24             Total                5,991.74
 Saldo                0.00               Folio                1
 Venta                21/11/2026         Emitido              21/11/2026 06:00
 Cliente: nombre      Comercial Los Ñires SpA
 Cliente: id. fiscal  76.086.428-5       Cliente: país        Chile
 Cliente: domicilio   Calle Ñuble 5
 Emisor: nombre       Mi empresa
 Emisor: id. fiscal   EKU9003173C9
 Emisor: domicilio    Av. Reforma 222, 06600 Ciudad de México                  ↓
________________________________________________________________________________
 Se emitió: R-1 Comercial Los Ñires SpA
 F2 Facturarla · p imprime · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== lines-issued 80x24 cursor hidden
 Documentos › R-1 Comercial Los Ñires SpA           DEMO  ficha · oscar · 06:00
  1 Datos [2 Partidas] 3 Hechos de él  4 Correo  5 Historial
 Producto   Descripción       Cantidad     Precio Desc. %      Importe Impuesto
►Balanza Ñ> Balanza Ñandú B->        3    1,500.5       0     4,501.50 IVA 16 %
            Embalaje               2.5         20       0        50.00
            Flete a Valdivia         1        800      10       800.00














________________________________________________________________________________
                                                                       Fila 1/3
 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
          bbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== final 80x24 cursor 13,36
 Documentos › R-1 Comercial Los Ñires SpA           DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               R-1                Tipo                 Remisión
 Fecha                21/11/2026
 Cliente              Comercial Los Ñires SpA
 Estado               Emitido            Condiciones de pago
 Días de crédito      0                  Vencimiento          21/11/2026
 Lista de precios                        Serie                R
 Orden de compra                         Hecho de
 Notas      ┌─ Error ──────────────────────────────────────────────┐
 Subtotal   │ Un documento emitido se queda como está: cancélelo o │
 Impuestos  │ haga otro.                                           │74
 Saldo      │                                                      │
 Venta      │                     [ Aceptar ]                      │2026 06:00
 Cliente: no└──────────────────────────────────────────────────────┘
 Cliente: id. fiscal  76.086.428-5       Cliente: país        Chile
 Cliente: domicilio   Calle Ñuble 5
 Emisor: nombre       Mi empresa
 Emisor: id. fiscal   EKU9003173C9
 Emisor: domicilio    Av. Reforma 222, 06600 Ciudad de México                  ↓
________________________________________________________________________________
 F4 no hace nada aquí; F1 muestra las teclas.
 Enter sigue
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb







              bbbbbbb
              bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                                  BBBBBBBBBBB





                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== invoice 80x24 cursor 1,23
 Alta: Documento de R-1                             DEMO  ficha · oscar · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
* Cliente             [Comercial Los Ñires SpA                               ▼]
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de             R-1
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1 000001     Balanza Ñand>        3    1,500.5             4,501.50 IVA16
  2            Embalaje           2.5         20                50.00
  3            Flete a Vald>        1        800      10       800.00

                       Subtotal       Descuento       Impuestos           Total
                       5,351.50           80.00          720.24        5,991.74




________________________________________________________________________________

 F4 o letra: valores · F7: partidas · Tab: otro campo · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbbbbbbbbbbb




                       ddddddddddddddddd


bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd
ddd
ddd


                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== invoiced 80x24 cursor hidden
 Documentos › F-1 Comercial Los Ñires SpA           DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               F-1                Tipo                 Factura
 Fecha                21/11/2026
 Cliente              Comercial Los Ñires SpA
 Estado               Emitido            Condiciones de pago
 Días de crédito      0                  Vencimiento          21/11/2026
 Lista de precios                        Serie                F
 Orden de compra                         Hecho de             R-1
 Notas
 Subtotal             5,351.50           Descuento            80.00
 Impuestos            720.24             Total                5,991.74
 Saldo                5,991.74           Folio                1
 Venta                21/11/2026         Emitido              21/11/2026 06:00
 Cliente: nombre      Comercial Los Ñires SpA
 Cliente: id. fiscal  76.086.428-5       Cliente: país        Chile
 Cliente: domicilio   Calle Ñuble 5
 Emisor: nombre       Mi empresa
 Emisor: id. fiscal   EKU9003173C9
 Emisor: domicilio    Av. Reforma 222, 06600 Ciudad de México                  ↓
________________________________________________________________________________
 Se emitió: F-1 Comercial Los Ñires SpA
 p imprime · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== cancel 80x24 cursor 13,24
 Documentos › F-1 Comercial Los Ñires SpA           DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               F-1                Tipo                 Factura
 Fecha                21/11/2026
 Cliente              Comercial Los Ñires SpA
 Estado               Emitido            Condiciones de pago
 Días de crédito      0                  Vencimiento          21/11/2026
 Lista de precios                        Serie                F
 Orden de compra                         Hecho de             R-1
 Notas        ┌──────────────────────────────────────────────────┐
 Subtotal     │ ¿Cancelar F-1 Comercial Los Ñires SpA?           │0
 Impuestos    │ Conserva su número y no puede volver a emitirse. │1.74
 Saldo        │                                                  │
 Venta        │ Motivo [                                       ] │1/2026 06:00
 Cliente: nomb└──────────────────────────────────────────────────┘
 Cliente: id. fiscal  76.086.428-5       Cliente: país        Chile
 Cliente: domicilio   Calle Ñuble 5
 Emisor: nombre       Mi empresa
 Emisor: id. fiscal   EKU9003173C9
 Emisor: domicilio    Av. Reforma 222, 06600 Ciudad de México                  ↓
________________________________________________________________________________

 Enter o F2 acepta · Esc no cambia nada
1Ayuda  2Acepta 3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb








                bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb


                        bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb





                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== documents 80x24 cursor hidden
 Documentos                                         DEMO  ficha · oscar · 06:00
  1 Clientes 2 Contactos 3 ODS[4 Documentos]5 Productos 6 Personas 7 Correo
 Buscar: /                                                activos · 2 · Fecha ↓
 Número       Cliente            Tipo       Fecha↓     Estado             Total
 F-1          Comercial Los Ñir> Factura    21/11/2026 Emitido         5,991.74
►R-1          Comercial Los Ñir> Remisión   21/11/2026 Emitido         5,991.74














________________________________________________________________________________
                                                                       Fila 2/2
 / buscar · Enter abre · f mostrar solo · : ir a · w Hechos de él · q salir
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                              bbbbbbbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb

rrrrrrrrrr
















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== sales 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios 3Contactos 4Banco 5Notas 6ODS[7Ventas]8Factura> 9Historial
 Remisión: 1 · Factura: 1 · Por cobrar: 5,991.74
 Fecha↓      Remisiones   Facturas     Estado              Total          Saldo
►21/11/2026  R-1          F-1          Emitido          5,991.74       5,991.74















________________________________________________________________________________
                                                                       Fila 1/1
 n nuevo · Enter abre · f mostrar solo · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4       5Releer 6Orden  7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                  bbbbbbbbb

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr

















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== printed 80x24 cursor 19,19
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios 3Contactos 4Banco 5Notas 6ODS[7Ventas]8Factura> 9Historial
 Remisión: 1 · Factura: 1 · Por cobrar: 5,991.74
┌─ Imprimir ───────────────────────────────────────────────────────────────────┐
│ Mi empresa                                                        21/11/2026 │
│ Cliente 000001: Comercial Los Ñires SpA                        Página 1 de 1 │
│ ============================================================================ │
│                                                                              │
│ Ventas                                                                       │
│ ------                                                                       │
│                                                                              │
│ Remisión: 1 · Factura: 1 · Por cobrar: 5,991.74                              │
│                                                                              │
│ Fecha      Remisiones  Facturas     Estado              Total          Saldo │
│ ---------------------------------------------------------------------------- │
│ 21/11/2026 R-1         F-1          Emitido          5,991.74       5,991.74 │
│                                                                              │
│                                                                              │
│                                                                              │
│                [ En PDF ] [ Guardar en archivo ] [ Cerrar ]                  │
└──────────────────────────────────────────────────────────────────────────────┘
                                                                       Fila 1/1
 Enter: este botón · una inicial: el suyo · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                  bbbbbbbbb

  bbbbbbbbbb















                 BBBBBBBBBB


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== of-the-sale 80x24 cursor hidden
 Documentos › 21/11/2026                            DEMO  ficha · oscar · 06:00
 Buscar: /                                                activos · 2 · Fecha ↓
 Número       Cliente            Tipo       Fecha↓     Estado             Total
►F-1          Comercial Los Ñir> Factura    21/11/2026 Emitido         5,991.74
 R-1          Comercial Los Ñir> Remisión   21/11/2026 Emitido         5,991.74















________________________________________________________________________________
                                                                       Fila 1/2
 / buscar · Enter abre · f mostrar solo · : ir a · w Hechos de él · q volver
1Ayuda  2Acción 3Buscar 4Editar 5Releer 6Orden  7Nuevo  8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr

bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== new-for-the-client 80x24 cursor 1,23
 Alta: Documento de Comercial Los Ñires SpA         DEMO  ficha · oscar · 06:00
* Tipo                [Factura         ▼]* Fecha            [21/11/2026 ]
  Cliente              Comercial Los Ñires SpA
  Condiciones de pago [                ▼]  Días de crédito  [     ]
  Vencimiento         [21/11/2026 ]        Lista de precios [                ▼]
  Serie               [        ]           Orden de compra  [                 ]
  Hecho de            [                ▼]
  Notas               [                                                       ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1                                                              0.00



                                                                          Total
                                                                           0.00




________________________________________________________________________________

 F4 o letra: valores · F7: partidas · Tab: otro campo · F2 guarda
1Ayuda  2Guarda 3Salir  4Lista  5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                       bbbbbbbbbbbbbbbbb
                       ddddddddddddddddddddddddddddddddddddddddddddddddddddddd






bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb






 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== told 80x24 cursor hidden
 Clientes › 000001 Comercial Los Ñires SpA          DEMO  ficha · oscar · 06:00
  1Datos 2Domicilios 3Contactos 4Banco 5Notas 6ODS 7Ventas 8Factura>[9Historial]
 Noviembre 2026
►21 06:00 oscar      Factura F-1 · Estado: "Borrador" -> "Emitido"
 21 06:00 oscar      Remisión R-1 · Estado: "Borrador" -> "Emitido"
 21 06:00 ana        Orden 1001: se agregó
 21 06:00 ana        Contacto José Muñoz: se agregó
 21 06:00 ana        Persona José Muñoz: se agregó
 21 06:00 ana        Contacto Comercial Los Ñires SpA: se agregó
 21 06:00 ana        Persona Comercial Los Ñires SpA: se agregó
 21 06:00 ana        Cliente Comercial Los Ñires SpA: se agregó









________________________________________________________________________________
                                                                       Fila 1/8
 Enter lo abre · F2 lo muestra entero · f otro mes · < > · q volver
1Ayuda  2Acción 3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                                    bbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== told-of 80x24 cursor hidden
 Documentos › F-1 Comercial Los Ñires SpA           DEMO  ficha · oscar · 06:00
 [1 Datos] 2 Partidas  3 Hechos de él  4 Correo  5 Historial
 Número               F-1                Tipo                 Factura
 Fecha                21/11/2026
 Cliente              Comercial Los Ñires SpA
 Estado               Emitido            Condiciones de pago
 Días de crédito      0                  Vencimiento          21/11/2026
 Lista de precios                        Serie                F
 Orden de compra                         Hecho de             R-1
 Notas
 Subtotal             5,351.50           Descuento            80.00
 Impuestos            720.24             Total                5,991.74
 Saldo                5,991.74           Folio                1
 Venta                21/11/2026         Emitido              21/11/2026 06:00
 Cliente: nombre      Comercial Los Ñires SpA
 Cliente: id. fiscal  76.086.428-5       Cliente: país        Chile
 Cliente: domicilio   Calle Ñuble 5
 Emisor: nombre       Mi empresa
 Emisor: id. fiscal   EKU9003173C9
 Emisor: domicilio    Av. Reforma 222, 06600 Ciudad de México                  ↓
________________________________________________________________________________

 p imprime · 1…9 Tab otras pestañas · q volver
1Ayuda  2Acción 3Salir  4Editar 5Releer 6       7       8Borrar 9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
 bbbbbbbbb

















                                                                               d


 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== document-history 80x24 cursor hidden
 Documentos › F-1 Comercial Los Ñires SpA           DEMO  ficha · oscar · 06:00
  1 Datos  2 Partidas  3 Hechos de él  4 Correo [5 Historial]
 Noviembre 2026
►21 06:00 oscar      Emisor: país: "" -> "México"
 21 06:00 oscar      Emisor: domicilio: "" -> "Av. Reforma 222, 06600 Ciudad de>
 21 06:00 oscar      Emisor: id. fiscal: "" -> "EKU9003173C9"
 21 06:00 oscar      Emisor: nombre: "" -> "Mi empresa"
 21 06:00 oscar      Cliente: domicilio: "" -> "Calle Ñuble 5"
 21 06:00 oscar      Cliente: país: "" -> "Chile"
 21 06:00 oscar      Cliente: id. fiscal: "" -> "76.086.428-5"
 21 06:00 oscar      Cliente: nombre: "" -> "Comercial Los Ñires SpA"
 21 06:00 oscar      Emitido: "" -> "21/11/2026 06:00"
 21 06:00 oscar      Folio: "" -> "1"
 21 06:00 oscar      Serie: "" -> "F"
 21 06:00 oscar      Estado: "Borrador" -> "Emitido"
 21 06:00 oscar      Número: "000002" -> "F-1"
 21 06:00 oscar      Documento 000002: se agregó



________________________________________________________________________________
                                                                      Fila 1/14
 Enter lo muestra entero · f otro mes · < > antes, después · q volver
1Ayuda  2Acción 3Salir  4       5Releer 6       7       8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                                                bbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
rrrrrrrrrr


















 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
