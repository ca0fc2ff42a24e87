=== cycle-of-five 80x24 cursor 2,60
 [modificado] Alta: Documento periódico de Comerci> DEMO  ficha · oscar · 06:00
  Cliente           Comercial Los Ñires SpA
* Tipo             [Factura          ▼]* Cada (meses)     [5   ]
* Día              [Último día       ▼]* Primera desde    [22/11/2026 ]
  Documentos       [     ]               Hora impresa     [     ]
  Si hay varias    [Retener para re> ▼]  Lista de precios [                  ▼]
  Serie            [        ]            Orden de compra  [                   ]
  Notas            [                                                          ]
  Texto del correo [                                                          ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1                                                              0.00



                                                                          Total
                                                                           0.00



________________________________________________________________________________
 ! Un ciclo es de 1, 2, 3, 6, 12, 7 o 14 meses, no de 5.
 1 es mensual, 12 anual; hay 1, 2, 3, 6, 12, 7 y 14.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    dddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
                                                           bbbb







bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb




 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== day-32 80x24 cursor 4,15
 [modificado] Alta: Documento periódico de Comerci> DEMO  ficha · oscar · 06:00
  Cliente           Comercial Los Ñires SpA
* Tipo             [Factura          ▼]* Cada (meses)     [7   ]
* D┌─ Día ──────────────────────────────────────────────────────────────────┐
  D│ Buscar: 32                                                             │
  S│ Nada coincide.                                                         │▼]
  S│                                                                        │ ]
  N│                                                                        │ ]
  T│                                                                        │ ]
   │                                                                        │
   │                                                                        │o
  1│                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │al
   │                                                                        │00
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    dddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

     bbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd




bbb                                                                          bbb
ddd




                                                                             bb





 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== day-31 80x24 cursor 4,15
 [modificado] Alta: Documento periódico de Comerci> DEMO  ficha · oscar · 06:00
  Cliente           Comercial Los Ñires SpA
* Tipo             [Factura          ▼]* Cada (meses)     [7   ]
* D┌─ Día ──────────────────────────────────────────────────────────────────┐
  D│ Buscar: 31                                                             │
  S│ ►31                                                                    │▼]
  S│                                                                        │ ]
  N│                                                                        │ ]
  T│                                                                        │ ]
   │                                                                        │
   │                                                                        │o
  1│                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │
   │                                                                        │al
   │                                                                        │00
   │                                                                        │
   │                                                                        │
   └────────────────────────────────────────────────────────────────────────┘
________________________________________________________________________________

 Lo que escriba reduce · Enter elige · Esc vuelve
1Ayuda  2       3Salir  4       5       6       7       8       9       10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    dddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

     bbbbb
             bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
     rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr




bbb                                                                          bbb
ddd




                                                                             bb





 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== starts-today 80x24 cursor 3,69
 [modificado] Alta: Documento periódico de Comerci> DEMO  ficha · oscar · 06:00
  Cliente           Comercial Los Ñires SpA
* Tipo             [Factura          ▼]* Cada (meses)     [7   ]
* Día              [31               ▼]* Primera desde    [21/11/2026 ]
  Documentos       [     ]               Hora impresa     [     ]
  Si hay varias    [Retener para re> ▼]  Lista de precios [                  ▼]
  Serie            [        ]            Orden de compra  [                   ]
  Notas            [                                                          ]
  Texto del correo [                                                          ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1                                                              0.00



                                                                          Total
                                                                           0.00



________________________________________________________________________________
 ! Nada se programa para hoy ni para antes: la primera fecha tiene que ser
 posterior al 2026-11-21.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    dddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

                                                           bbbbbbbbbbb






bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb




 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== no-documents 80x24 cursor 4,21
 [modificado] Alta: Documento periódico de Comerci> DEMO  ficha · oscar · 06:00
  Cliente           Comercial Los Ñires SpA
* Tipo             [Factura          ▼]* Cada (meses)     [7   ]
* Día              [31               ▼]* Primera desde    [22/11/2026 ]
  Documentos       [0    ]               Hora impresa     [     ]
  Si hay varias    [Retener para re> ▼]  Lista de precios [                  ▼]
  Serie            [        ]            Orden de compra  [                   ]
  Notas            [                                                          ]
  Texto del correo [                                                          ]

    Producto   Descripción   Cantidad     Precio Desc. %      Importe Impuesto
  1                                                              0.00



                                                                          Total
                                                                           0.00



________________________________________________________________________________
 ! Una programación de 0 documentos no emitiría nada; deje vacío el número si
 no tiene fin.
1Ayuda  2Guarda 3Salir  4       5Deshac 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
                    dddddddddddddddddddddddddddddddddddddddddddddddddddddddddd


                    bbbbb





bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
ddd




                                                                bbbbbbbbbbbbbbb




 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
=== without-lines 80x24 cursor hidden
 Facturación periódica › 000001 Comercial Los Ñire> DEMO  ficha · oscar · 06:00
  1Datos[2Partidas]3Fechas pasadas 4Destinatarios 5Próximas fechas 6Historial
 Producto   Descripción       Cantidad     Precio Desc. %      Importe Impuesto
 Aún no hay nada aquí.
















________________________________________________________________________________
 Se guardó: 000001 Comercial Los Ñires SpA. Aún no tiene partidas.
 n nuevo · Enter edita · d lo quita · 1…9 Tab otras pestañas · q volver
1Ayuda  2       3Salir  4       5Releer 6       7Nuevo  8       9Menú   10Salir
---
rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrBBBBBBrrrrrrrrrrrrrrrrrrrrrrr
        bbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd

















 bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
 ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd
 rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr rrrrrrr  rrrrrr
